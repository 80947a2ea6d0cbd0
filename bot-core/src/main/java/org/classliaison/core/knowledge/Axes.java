package org.classliaison.core.knowledge;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.EigenDecomposition_F64;

/**
 * The directions in which the lines of a library lie. Told along these few, a vector is eight times shorter and what is
 * near stays near, so that most of what is far away is passed over at a glance.
 */
final class Axes {

    /** A sentence vector has 512 numbers; see decision 022 for what is lost with fewer axes. */
    private static final int MOST = 64;
    /** More lines turn the axes by less than can be measured. */
    private static final int MOST_LINES = 4000;

    private final List<float[]> axes;

    private Axes(List<float[]> axes) {
        this.axes = axes;
    }

    /** @param lines at least one */
    static Axes of(List<Sample> lines) {
        int step = 1 + lines.size() / MOST_LINES;
        DMatrixRMaj rows = new DMatrixRMaj(IntStream.range(0, lines.size())
                .filter(i -> i % step == 0)
                .mapToObj(i -> doubles(lines.get(i).vector()))
                .toArray(double[][]::new));
        DMatrixRMaj moments = new DMatrixRMaj(rows.numCols, rows.numCols);
        CommonOps_DDRM.multInner(rows, moments);
        return new Axes(strongest(moments));
    }

    private static List<float[]> strongest(DMatrixRMaj moments) {
        EigenDecomposition_F64<DMatrixRMaj> eigen = DecompositionFactory_DDRM.eig(moments.numCols, true, true);
        if (!eigen.decompose(moments)) {
            throw new IllegalStateException("The axes of the library cannot be found: its vectors are no numbers.");
        }
        return IntStream.range(0, eigen.getNumberOfEigenvalues())
                .boxed()
                .sorted(Comparator.comparingDouble(
                                (Integer i) -> eigen.getEigenvalue(i).getReal())
                        .reversed())
                .limit(MOST)
                .map(i -> floats(eigen.getEigenVector(i).getData()))
                .toList();
    }

    int count() {
        return axes.size();
    }

    /** @return the line's vector along each of the axes, the strongest axis first */
    float[] along(Sample line) {
        float[] vector = line.vector();
        float[] along = new float[axes.size()];
        for (int i = 0; i < along.length; i++) {
            along[i] = Product.of(axes.get(i), vector);
        }
        return along;
    }

    private static double[] doubles(float[] figures) {
        return IntStream.range(0, figures.length).mapToDouble(i -> figures[i]).toArray();
    }

    private static float[] floats(double[] figures) {
        float[] floats = new float[figures.length];
        for (int i = 0; i < floats.length; i++) {
            floats[i] = (float) figures[i];
        }
        return floats;
    }
}
