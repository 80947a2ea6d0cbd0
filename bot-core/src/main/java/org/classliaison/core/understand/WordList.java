package org.classliaison.core.understand;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** A word list beside the classes: one item a line, {@code #} starts a comment. */
final class WordList {

    private WordList() {}

    static List<String> read(String name) {
        InputStream file = Objects.requireNonNull(WordList.class.getResourceAsStream(name), name);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The word list " + name + " cannot be read from the class path.", e);
        }
    }
}
