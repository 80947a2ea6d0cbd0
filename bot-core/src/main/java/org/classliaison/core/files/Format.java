package org.classliaison.core.files;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The files that entries are read from and written to. */
public enum Format {
    XLSX,
    CSV,
    MD,
    DOCX;

    /** Without the dot. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Format> named(String extension) {
        return Arrays.stream(values())
                .filter(format -> format.extension().equals(extension.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** By the end of a file's name. */
    public static Optional<Format> ofFile(String name) {
        return named(name.substring(name.lastIndexOf('.') + 1));
    }
}
