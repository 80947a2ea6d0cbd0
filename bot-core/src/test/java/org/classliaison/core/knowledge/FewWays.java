package org.classliaison.core.knowledge;

import java.util.ArrayList;
import java.util.List;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/** What classifiers that learned from few ways of asking say of lines, told from how near these come: by least squares. */
final class FewWays {

    private final List<double[]> nearness = new ArrayList<>();
    private final List<Double> learned = new ArrayList<>();

    /** Counts topics with as few ways of asking as a branch gives an entry of its own. */
    void look(Evidence evidence) {
        if (evidence.scarcity() == 1) {
            nearness.add(new double[] {1, evidence.nearest(), evidence.near()});
            learned.add(evidence.learned());
        }
    }

    /** @return the offset, then a weight for the nearest way and one for the mean of the nearest three */
    double[] weights() {
        DMatrixRMaj rows = new DMatrixRMaj(nearness.toArray(double[][]::new));
        DMatrixRMaj said = new DMatrixRMaj(
                learned.stream().mapToDouble(Double::doubleValue).toArray());
        DMatrixRMaj weights = new DMatrixRMaj(rows.numCols, 1);
        if (!CommonOps_DDRM.solve(rows, said, weights)) {
            throw new IllegalStateException("Too few lines tell how nearness and learning go together.");
        }
        return weights.getData();
    }
}
