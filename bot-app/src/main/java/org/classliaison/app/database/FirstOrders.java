package org.classliaison.app.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * What the embedded server does before it lets anybody in: it makes the database and our account. The account's
 * password is new at each start, so that it need not be kept anywhere.
 */
final class FirstOrders {

    private static final int PASSWORD_BYTES = 16;

    private FirstOrders() {}

    /** Returns the password that stands in the file; nobody else can read it, and it goes once the server answers. */
    static String write(DataFolder folder) {
        byte[] random = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(random);
        String password = HexFormat.of().formatHex(random);
        try {
            create(folder.firstOrders());
            Files.writeString(folder.firstOrders(), """
                    CREATE DATABASE IF NOT EXISTS liaison CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
                    CREATE OR REPLACE USER liaison@'127.0.0.1' IDENTIFIED BY '%s';
                    GRANT ALL ON *.* TO liaison@'127.0.0.1';
                    """.formatted(password));
        } catch (IOException e) {
            throw new UncheckedIOException("The orders for the embedded MariaDB cannot be written", e);
        }
        return password;
    }

    static void delete(DataFolder folder) {
        try {
            Files.deleteIfExists(folder.firstOrders());
        } catch (IOException e) {
            throw new UncheckedIOException("The file with the password of this start cannot be deleted", e);
        }
    }

    private static void create(Path file) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }
}
