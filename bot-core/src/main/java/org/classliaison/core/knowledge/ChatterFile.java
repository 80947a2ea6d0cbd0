package org.classliaison.core.knowledge;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Class chatter that must get no reply, one line each: what the library learns silence from. */
public final class ChatterFile {

    private ChatterFile() {}

    public static List<String> read(InputStream file) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The chatter file cannot be read to its end.", e);
        }
    }
}
