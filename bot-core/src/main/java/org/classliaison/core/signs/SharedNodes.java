package org.classliaison.core.signs;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;

/**
 * Sentence vectors in liblinear's form. It wants an object for each number of each line, 14 kB a line: here numbers are
 * rounded to steps, and lines share the objects. Only for learning; lines are judged by the exact numbers.
 */
final class SharedNodes {

    private static final int STEPS = 512;
    /** No number of a vector of length 1 with hundreds of them comes near to this. */
    private static final float MOST = 0.5f;

    private final Feature[] nodes;
    private final Feature offset;

    SharedNodes(int size) {
        nodes = new Feature[size * STEPS];
        for (int i = 0; i < nodes.length; i++) {
            nodes[i] = new FeatureNode(i / STEPS + 1, (i % STEPS + 0.5) * 2 * MOST / STEPS - MOST);
        }
        offset = new FeatureNode(size + 1, 1);
    }

    Feature[] of(float[] vector) {
        Feature[] features = new Feature[vector.length + 1];
        for (int i = 0; i < vector.length; i++) {
            int step = (int) ((vector[i] + MOST) / (2 * MOST) * STEPS);
            features[i] = nodes[i * STEPS + Math.clamp(step, 0, STEPS - 1)];
        }
        features[vector.length] = offset;
        return features;
    }
}
