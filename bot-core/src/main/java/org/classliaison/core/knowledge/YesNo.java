package org.classliaison.core.knowledge;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * One learned yes-or-no question about a line: an L2 logistic regression over its vector and its pieces.
 */
final class YesNo {

    private static final double STRICTNESS = 20;
    private static final double TOLERANCE = 0.1;

    private final float[] weights;

    /** @param weights one for each number of the vector, one for each piece, and the offset last */
    YesNo(float[] weights) {
        this.weights = weights;
    }

    float[] weights() {
        return weights;
    }

    /** Lines in liblinear's own form. Made once, because every topic learns from the same lines. */
    static final class Lesson {

        private final Feature[][] lines;
        private final int size;

        Lesson(List<Sample> samples) {
            Linear.disableDebugOutput();
            this.size = samples.getFirst().vector().length + Pieces.KINDS + 1;
            this.lines = samples.stream().map(sample -> features(sample, size)).toArray(Feature[][]::new);
        }

        /**
         * @param isYes tells by position which lines are "yes"; at least one is, and one is not
         * @param yesCount how many "no" lines one "yes" line outweighs
         */
        YesNo learn(IntPredicate isYes, double yesCount) {
            Problem problem = new Problem();
            problem.l = lines.length;
            problem.n = size;
            problem.x = lines;
            problem.y = new double[lines.length];
            for (int i = 0; i < lines.length; i++) {
                problem.y[i] = isYes.test(i) ? 1 : 0;
            }
            Parameter parameter = new Parameter(SolverType.L2R_LR_DUAL, STRICTNESS, TOLERANCE);
            parameter.setWeights(new double[] {yesCount, 1}, new int[] {1, 0});
            return of(Linear.train(problem, parameter));
        }
    }

    /** @return log-odds of yes */
    double logit(Sample sample) {
        float[] vector = sample.vector();
        double sum = weights[weights.length - 1];
        for (int i = 0; i < vector.length; i++) {
            sum += weights[i] * vector[i];
        }
        int[] pieces = sample.pieces();
        for (int i = 0; i < pieces.length; i++) {
            sum += weights[vector.length + pieces[i]] * sample.weights()[i];
        }
        return sum;
    }

    private static Feature[] features(Sample sample, int size) {
        int vector = sample.vector().length;
        int pieces = sample.pieces().length;
        Feature[] features = new Feature[vector + pieces + 1];
        for (int i = 0; i < vector; i++) {
            features[i] = new FeatureNode(i + 1, sample.vector()[i]);
        }
        for (int i = 0; i < pieces; i++) {
            features[vector + i] = new FeatureNode(vector + sample.pieces()[i] + 1, sample.weights()[i]);
        }
        features[vector + pieces] = new FeatureNode(size, 1);
        return features;
    }

    /** liblinear's weights speak for the first label that it met. */
    private static YesNo of(Model model) {
        double[] learned = model.getFeatureWeights();
        double sign = model.getLabels()[0] == 1 ? 1 : -1;
        float[] weights = new float[learned.length];
        for (int i = 0; i < learned.length; i++) {
            weights[i] = (float) (sign * learned[i]);
        }
        return new YesNo(weights);
    }
}
