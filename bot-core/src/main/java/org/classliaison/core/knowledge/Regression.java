package org.classliaison.core.knowledge;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.List;
import java.util.function.IntPredicate;

/** How a yes-or-no question is learned from rows of numbers: L2 logistic regression by liblinear. */
public final class Regression {

    private static final double TOLERANCE = 0.1;

    private final int size;
    private final double strictness;

    /**
     * @param size how many numbers a row has at most, with the offset, which is the last of them
     * @param strictness how much the rows count against small weights
     */
    public Regression(int size, double strictness) {
        Linear.disableDebugOutput();
        this.size = size;
        this.strictness = strictness;
    }

    /**
     * @param isYes tells by position which rows are "yes"; at least one is, and one is not
     * @param yesCount how many "no" rows one "yes" row outweighs
     * @return a weight for each number, and the offset last; together the log-odds of yes
     */
    public float[] learn(List<Feature[]> rows, IntPredicate isYes, double yesCount) {
        Problem problem = new Problem();
        problem.l = rows.size();
        problem.n = size;
        problem.x = rows.toArray(Feature[][]::new);
        problem.y = new double[rows.size()];
        for (int i = 0; i < rows.size(); i++) {
            problem.y[i] = isYes.test(i) ? 1 : 0;
        }
        Parameter parameter = new Parameter(SolverType.L2R_LR_DUAL, strictness, TOLERANCE);
        parameter.setWeights(new double[] {yesCount, 1}, new int[] {1, 0});
        return weights(Linear.train(problem, parameter));
    }

    /** liblinear's weights speak for the first label that it met. */
    private static float[] weights(Model model) {
        double[] learned = model.getFeatureWeights();
        double sign = model.getLabels()[0] == 1 ? 1 : -1;
        float[] weights = new float[learned.length];
        for (int i = 0; i < learned.length; i++) {
            weights[i] = (float) (sign * learned[i]);
        }
        return weights;
    }
}
