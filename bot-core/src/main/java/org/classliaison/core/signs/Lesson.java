package org.classliaison.core.signs;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import java.util.List;
import java.util.function.IntPredicate;
import org.classliaison.core.knowledge.Regression;

/** Rows of numbers from which yes-or-no questions are learned (L2 logistic regression). */
final class Lesson {

    private final List<Feature[]> rows;
    private final int size;

    private Lesson(List<Feature[]> rows, int size) {
        this.rows = rows;
        this.size = size;
    }

    static Lesson ofTraits(List<Example> examples) {
        return new Lesson(
                examples.stream().map(example -> features(example.traits())).toList(), Traits.KINDS + 1);
    }

    static Lesson ofMeanings(List<Example> examples) {
        int size = examples.getFirst().meaning().vector().length;
        SharedNodes nodes = new SharedNodes(size);
        return new Lesson(
                examples.stream()
                        .map(example -> nodes.of(example.meaning().vector()))
                        .toList(),
                size + 1);
    }

    /** @param figures of each line a few */
    static Lesson ofFigures(List<float[]> figures) {
        return new Lesson(figures.stream().map(Lesson::features).toList(), figures.getFirst().length + 1);
    }

    /**
     * @param lines which rows are learned from; at least one of them is yes and one is no
     * @param strictness how much the lines count against small weights
     * @param yesCount how many "no" lines one "yes" line outweighs
     * @return a weight for each number, and the offset last
     */
    float[] learn(List<Integer> lines, IntPredicate isYes, double strictness, double yesCount) {
        List<Feature[]> learned = lines.stream().map(rows::get).toList();
        return new Regression(size, strictness).learn(learned, i -> isYes.test(lines.get(i)), yesCount);
    }

    private static Feature[] features(Traits traits) {
        Feature[] features = new Feature[traits.count() + 1];
        for (int i = 0; i < traits.count(); i++) {
            features[i] = new FeatureNode(traits.number(i) + 1, traits.value(i));
        }
        features[traits.count()] = new FeatureNode(Traits.KINDS + 1, 1);
        return features;
    }

    private static Feature[] features(float[] figures) {
        Feature[] features = new Feature[figures.length + 1];
        for (int i = 0; i < figures.length; i++) {
            features[i] = new FeatureNode(i + 1, figures[i]);
        }
        features[figures.length] = new FeatureNode(figures.length + 1, 1);
        return features;
    }
}
