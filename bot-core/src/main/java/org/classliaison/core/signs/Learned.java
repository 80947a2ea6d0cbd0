package org.classliaison.core.signs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What was learned from the labelled lines.
 *
 * @param judges one for each question
 * @param labels for each label weights of {@link Traits}, the offset last: which of its category's it is most likely
 */
record Learned(Map<Question, Judge> judges, Map<String, float[]> labels) {

    Judge judge(Question question) {
        Judge judge = judges.get(question);
        if (judge == null) {
            throw new IllegalStateException("Nothing was learned for " + question);
        }
        return judge;
    }

    /** The likeliest of the labels of a kind; the kind itself where it has none. */
    String label(String kind, Traits traits) {
        String best = kind;
        double most = Double.NEGATIVE_INFINITY;
        for (Map.Entry<String, float[]> label : labels.entrySet()) {
            float[] weights = label.getValue();
            double figure = traits.times(weights) + weights[Traits.KINDS];
            if (label.getKey().startsWith(kind + ".") && figure > most) {
                best = label.getKey();
                most = figure;
            }
        }
        return best;
    }

    /** As rows of one length for the cache: the judges in the order of the questions, then the labels. */
    List<float[]> rows() {
        List<float[]> rows = new ArrayList<>();
        for (Question question : Question.values()) {
            rows.add(judge(question).row());
        }
        labels.values().forEach(weights -> rows.add(Arrays.copyOf(weights, Judge.SIZE)));
        return rows;
    }

    /** @param labels in ascending order */
    static Learned ofRows(List<float[]> rows, List<String> labels) {
        Iterator<float[]> next = rows.iterator();
        Map<Question, Judge> judges = new EnumMap<>(Question.class);
        for (Question question : Question.values()) {
            judges.put(question, new Judge(next.next()));
        }
        Map<String, float[]> byLabel = new TreeMap<>();
        labels.forEach(label -> byLabel.put(label, next.next()));
        return new Learned(judges, byLabel);
    }
}
