package org.classliaison.core.signs;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Rows of numbers from which yes-or-no questions are learned (L2 logistic regression). */
final class Lesson {

    private static final double TOLERANCE = 0.1;

    private final Feature[][] rows;
    private final int size;

    private Lesson(Feature[][] rows, int size) {
        Linear.disableDebugOutput();
        this.rows = rows;
        this.size = size;
    }

    static Lesson ofTraits(List<Example> examples) {
        return new Lesson(
                examples.stream().map(example -> features(example.traits())).toArray(Feature[][]::new),
                Traits.KINDS + 1);
    }

    static Lesson ofMeanings(List<Example> examples) {
        int size = examples.getFirst().meaning().vector().length;
        SharedNodes nodes = new SharedNodes(size);
        return new Lesson(
                examples.stream()
                        .map(example -> nodes.of(example.meaning().vector()))
                        .toArray(Feature[][]::new),
                size + 1);
    }

    /** @param figures of each line a few */
    static Lesson ofFigures(List<float[]> figures) {
        return new Lesson(
                figures.stream().map(Lesson::features).toArray(Feature[][]::new), figures.getFirst().length + 1);
    }

    /**
     * @param lines which rows are learned from; at least one of them is yes and one is no
     * @param strictness how much the lines count against small weights
     * @param yesCount how many "no" lines one "yes" line outweighs
     * @return a weight for each number, and the offset last
     */
    float[] learn(List<Integer> lines, IntPredicate isYes, double strictness, double yesCount) {
        Problem problem = new Problem();
        problem.l = lines.size();
        problem.n = size;
        problem.x = lines.stream().map(i -> rows[i]).toArray(Feature[][]::new);
        problem.y = lines.stream().mapToDouble(i -> isYes.test(i) ? 1 : 0).toArray();
        Parameter parameter = new Parameter(SolverType.L2R_LR_DUAL, strictness, TOLERANCE);
        parameter.setWeights(new double[] {yesCount, 1}, new int[] {1, 0});
        return weights(Linear.train(problem, parameter));
    }

    /** liblinear's weights speak for the first label that it met. */
    private static float[] weights(Model model) {
        double[] learned = model.getFeatureWeights();
        double sign = model.getLabels()[0] == 1 ? 1 : -1;
        float[] weights = new float[learned.length];
        IntStream.range(0, learned.length).forEach(i -> weights[i] = (float) (sign * learned[i]));
        return weights;
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
