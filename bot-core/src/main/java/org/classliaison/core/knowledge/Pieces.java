package org.classliaison.core.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.classliaison.core.understand.Asks;
import org.classliaison.core.understand.Stage;
import org.classliaison.core.understand.Understanding;

/**
 * Takes a line apart: runs of one to three characters, and what the line asks of which stage. Pieces are numbered by
 * hash, so there is no vocabulary to keep; the few collisions cost nothing that the tests can see.
 */
final class Pieces {

    static final int KINDS = 1 << 14;

    private static final int LONGEST_RUN = 3;
    private static final float WEIGHT_OF_ASKING = 0.7f;
    private static final Pattern NO_LETTER = Pattern.compile("[\\s\\p{P}\\p{S}]+");

    private Pieces() {}

    static Sample sample(Understanding line, float[] vector) {
        String text = '^' + NO_LETTER.matcher(line.text()).replaceAll("") + '$';
        List<String> runs = new ArrayList<>();
        for (int length = 1; length <= LONGEST_RUN; length++) {
            for (int start = length == 1 ? 1 : 0; start + length <= text.length() - (length == 1 ? 1 : 0); start++) {
                runs.add(text.substring(start, start + length));
            }
        }
        SortedMap<Integer, Float> weights = new TreeMap<>();
        add(weights, runs, 1);
        add(weights, asking(line), WEIGHT_OF_ASKING);
        return new Sample(vector, numbers(weights), figures(weights));
    }

    /** Each list is brought to a length of its own, so that a long line is not louder than a short one. */
    private static void add(SortedMap<Integer, Float> weights, List<String> pieces, float length) {
        List<Integer> numbers = pieces.stream().map(Pieces::number).distinct().toList();
        float weight = length / (float) Math.sqrt(Math.max(1, numbers.size()));
        numbers.forEach(number -> weights.merge(number, weight, Float::sum));
    }

    private static List<String> asking(Understanding line) {
        List<String> asking = new ArrayList<>(List.of("about " + line.about()));
        line.stages().forEach(stage -> asking.add("stage " + stage));
        for (Asks kind : line.asks()) {
            asking.add("asks " + kind);
            if (line.stages().isEmpty()) {
                asking.add(kind + " of none");
            }
            for (Stage stage : line.stages()) {
                asking.add(kind + " of " + stage);
            }
        }
        return asking;
    }

    private static int number(String piece) {
        int hash = piece.hashCode() * 0x9E3779B1;
        return (hash ^ hash >>> 15) >>> 3 & KINDS - 1;
    }

    private static int[] numbers(SortedMap<Integer, Float> weights) {
        return weights.keySet().stream().mapToInt(Integer::intValue).toArray();
    }

    private static float[] figures(SortedMap<Integer, Float> weights) {
        float[] figures = new float[weights.size()];
        int next = 0;
        for (float weight : weights.values()) {
            figures[next++] = weight;
        }
        return figures;
    }
}
