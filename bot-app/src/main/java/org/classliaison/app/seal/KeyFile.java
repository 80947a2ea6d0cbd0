package org.classliaison.app.seal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.classliaison.app.trouble.Trouble;

/** The file with the keys, in the data folder; its owner alone may read it. A backup of the database goes elsewhere. */
final class KeyFile {

    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");

    private final Path path;

    KeyFile(Path dataFolder) {
        this.path = dataFolder.toAbsolutePath().normalize().resolve("care.key");
    }

    /** Makes a key where there is no file. */
    Keyring open() {
        try {
            Files.createDirectories(path.getParent());
            if (!Files.exists(path)) {
                create(new Keyring(List.of(CareKey.fresh())));
            }
            checkRights();
            return Keyring.read(Files.readString(path, StandardCharsets.US_ASCII), path.toString());
        } catch (IOException e) {
            throw trouble(e);
        }
    }

    /** Takes the place of what was there, in one step: a crash leaves the old file or the new one. */
    void replace(Keyring keyring) {
        Path next = path.resolveSibling("care.key.new");
        try {
            Files.deleteIfExists(next);
            write(next, keyring);
            Files.move(next, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw trouble(e);
        }
    }

    private void create(Keyring keyring) throws IOException {
        try {
            write(path, keyring);
        } catch (FileAlreadyExistsException e) {
            // Another process was quicker; its key is as good.
        }
    }

    private void write(Path file, Keyring keyring) throws IOException {
        Files.createFile(file, ownerOnly());
        Files.writeString(file, keyring.written(), StandardCharsets.US_ASCII);
    }

    private void checkRights() throws IOException {
        if (!isPosix()) {
            return;
        }
        Set<PosixFilePermission> others = EnumSet.copyOf(Files.getPosixFilePermissions(path));
        others.removeIf(right -> right.name().startsWith("OWNER_"));
        if (!others.isEmpty()) {
            throw new Trouble(
                    "The key file " + path + " can be read or written by others than its owner.",
                    "Run: chmod 600 " + path + ". If others may have read it, run ./liaison care rotate-key as well.");
        }
    }

    private FileAttribute<?>[] ownerOnly() {
        return isPosix()
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER_ONLY)}
                : new FileAttribute<?>[0];
    }

    private boolean isPosix() {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    private Trouble trouble(IOException e) {
        return new Trouble(
                "The key file " + path + " cannot be read or written: "
                        + e.getClass().getSimpleName() + ".",
                "Give this user the right to, or set LIAISON_CARE_KEY.",
                e);
    }
}
