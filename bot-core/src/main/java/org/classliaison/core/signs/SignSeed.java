package org.classliaison.core.signs;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * What the detectors learn from, all of it this project's own: labelled lines, words by label, idioms that only sound
 * grave.
 */
public final class SignSeed {

    /** The label of idioms in the list of words. */
    static final String IDIOM = "idiom";

    private static final String LINES = ".jsonl";
    private static final String ORDINARY = "ordinary";
    private static final String FRAMES = "leak-frames";
    private static final String LEAK = "leak";

    private final Map<String, List<SignLine>> linesByFile = new TreeMap<>();
    private final Map<String, List<String>> words = new LinkedHashMap<>();

    /**
     * Adds the contents of one file: labelled lines from {@code .jsonl}, words from YAML.
     *
     * @param name the file's name; it tells what its lines are for, and their order
     * @throws BadSigns if the file is not as it should be
     */
    public SignSeed read(String name, InputStream file) {
        if (name.endsWith(LINES)) {
            linesByFile.put(name, lines(name, file));
        } else {
            words(name, file);
        }
        return this;
    }

    /** @throws BadSigns if a line is no JSON object with text, label and way */
    public static List<SignLine> lines(String name, InputStream file) {
        List<SignLine> read = new ArrayList<>();
        Yaml yaml = yaml();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                read.add(line(yaml, line, name + ", line " + (read.size() + 1)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read", e);
        }
        return read;
    }

    /** JSON is YAML as well. To make a reader anew for each of thousands of lines would take as long as to read them. */
    private static SignLine line(Yaml yaml, String json, String place) {
        try {
            if (yaml.load(json) instanceof Map<?, ?> map
                    && map.get("text") instanceof String text
                    && map.get("label") instanceof String label) {
                return new SignLine(text, label, String.valueOf(map.get("way")));
            }
        } catch (YAMLException e) {
            throw new BadSigns(place + " is no JSON object: " + e.getMessage());
        }
        throw new BadSigns(place + " needs \"text\", \"label\" and \"way\".");
    }

    private void words(String name, InputStream file) {
        if (!(yaml().load(file) instanceof Map<?, ?> labels)) {
            throw new BadSigns(name + " must map each label to a list of words.");
        }
        labels.forEach((label, list) -> {
            if (!(list instanceof List<?> some)) {
                throw new BadSigns(name + ", label " + label + " must have a list of words.");
            }
            some.forEach(word -> words.computeIfAbsent(String.valueOf(label), key -> new ArrayList<>())
                    .addAll(Alternatives.of(String.valueOf(word))));
        });
    }

    private static Yaml yaml() {
        return new Yaml(new SafeConstructor(new LoaderOptions()));
    }

    /** Labelled lines, in the order of the files' names. */
    public List<SignLine> lines() {
        return in(name -> !name.startsWith(FRAMES)).map(SignLine::withNumbers).toList();
    }

    /** Lines of everyday chat, by which it is measured how rare a sign is. They are among {@link #lines} as well. */
    public List<SignLine> ordinary() {
        return in(name -> name.startsWith(ORDINARY)).map(SignLine::withNumbers).toList();
    }

    /** Lines in which somebody's number stands open, with {@code {id}}, {@code {mobile}} and so on in its place. */
    public List<SignLine> frames() {
        return in(name -> name.startsWith(FRAMES)).toList();
    }

    /**
     * What the judges learn from. Leaks are found by rule, and to the judges they are lines like others: whoever posts
     * their own number is no swindler.
     */
    List<SignLine> toJudge() {
        return in(name -> true)
                .map(line -> line.isOf(LEAK) ? line.asOrdinary() : line)
                .map(SignLine::withNumbers)
                .toList();
    }

    private Stream<SignLine> in(Predicate<String> name) {
        return linesByFile.entrySet().stream()
                .filter(file -> name.test(file.getKey()))
                .flatMap(file -> file.getValue().stream());
    }

    /** All words that speak for a label. */
    List<String> wordsOfSigns() {
        return words.entrySet().stream()
                .filter(label -> !label.getKey().equals(IDIOM))
                .flatMap(label -> label.getValue().stream())
                .distinct()
                .toList();
    }

    /** Words and idioms by label. */
    public Map<String, List<String>> words() {
        return words;
    }
}
