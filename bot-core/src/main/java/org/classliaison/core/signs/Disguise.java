package org.classliaison.core.signs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Writes lines as people do who do not want to be read by a program: signs that sound alike, pinyin, marks between the
 * letters. Only for learning and measuring.
 */
public final class Disguise {

    private static final String MARKS = " .*-·/、 ";
    private static final int TRIES = 4;

    private final Readings readings = new Readings();
    private final Map<String, List<Character>> alike = new HashMap<>();
    private final List<String> words;
    private final Random random;

    /**
     * @param lines whose signs may stand for others that sound alike
     * @param words those that people would rather hide; half of what is disguised is one of them, where there are any
     * @param seed the same seed and lines make the same disguises
     */
    public Disguise(List<String> lines, List<String> words, long seed) {
        this.words = words;
        this.random = new Random(seed);
        lines.stream().flatMapToInt(String::chars).distinct().sorted().forEach(sign -> {
            String said = readings.of((char) sign);
            if (!said.isEmpty()) {
                alike.computeIfAbsent(said, key -> new ArrayList<>()).add((char) sign);
            }
        });
    }

    /** Two or three signs in a row, at some two places of a line of twenty signs, are written otherwise. */
    public String of(String line) {
        String disguised = line;
        int places = 1 + line.length() / 15;
        for (int i = 0; i < places; i++) {
            disguised = random.nextBoolean() ? word(disguised) : anywhere(disguised);
        }
        return disguised;
    }

    private String word(String line) {
        List<String> in = words.stream().filter(line::contains).toList();
        if (in.isEmpty()) {
            return anywhere(line);
        }
        String word = in.get(random.nextInt(in.size()));
        int from = line.indexOf(word);
        return line.substring(0, from) + otherwise(word) + line.substring(from + word.length());
    }

    private String anywhere(String line) {
        for (int i = 0; i < TRIES; i++) {
            int from = random.nextInt(Math.max(1, line.length() - 1));
            int to = Math.min(line.length(), from + 2 + random.nextInt(2));
            if (isChinese(line, from, to)) {
                return line.substring(0, from) + otherwise(line.substring(from, to)) + line.substring(to);
            }
        }
        return line;
    }

    private boolean isChinese(String line, int from, int to) {
        return to > from
                && line.substring(from, to)
                        .chars()
                        .noneMatch(sign -> readings.of((char) sign).isEmpty());
    }

    private String otherwise(String word) {
        int kind = random.nextInt(10);
        String mark = String.valueOf(MARKS.charAt(random.nextInt(MARKS.length())));
        StringBuilder otherwise = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char sign = word.charAt(i);
            if (kind < 5) {
                otherwise.append(soundsLike(sign));
            } else if (kind < 7) {
                otherwise.append(readings.of(sign));
            } else {
                otherwise.append(otherwise.isEmpty() ? "" : mark).append(sign);
            }
        }
        return otherwise.toString();
    }

    private char soundsLike(char sign) {
        List<Character> choice = alike.getOrDefault(readings.of(sign), List.of(sign));
        return choice.get(random.nextInt(choice.size()));
    }
}
