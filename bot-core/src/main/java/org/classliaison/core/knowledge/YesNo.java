package org.classliaison.core.knowledge;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * One learned yes-or-no question about a line: an L2 logistic regression over its vector and its pieces.
 */
final class YesNo {

    private static final double STRICTNESS = 20;

    private final float[] weights;

    /** @param weights one for each number of the vector, one for each piece, and the offset last */
    YesNo(float[] weights) {
        this.weights = weights;
    }

    float[] weights() {
        return weights;
    }

    /** The same question, answered with so much less of a yes. */
    YesNo less(double logOdds) {
        float[] fewer = weights.clone();
        fewer[fewer.length - 1] -= (float) logOdds;
        return new YesNo(fewer);
    }

    /** Lines in liblinear's own form. Made once, because every topic learns from the same lines. */
    static final class Lesson {

        private final List<Feature[]> lines;
        private final Regression regression;

        Lesson(List<Sample> samples) {
            int size = samples.getFirst().vector().length + Pieces.KINDS + 1;
            this.lines = samples.stream().map(sample -> features(sample, size)).toList();
            this.regression = new Regression(size, STRICTNESS);
        }

        /**
         * @param isYes tells by position which lines are "yes"; at least one is, and one is not
         * @param yesCount how many "no" lines one "yes" line outweighs
         */
        YesNo learn(IntPredicate isYes, double yesCount) {
            return new YesNo(regression.learn(lines, isYes, yesCount));
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
}
