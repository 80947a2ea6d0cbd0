package org.classliaison.core.knowledge;

/** The line that something is sought for, exactly and at a glance. */
final class Sought {

    private final Sample sample;
    private final float[] along;

    private Sought(Sample sample, float[] along) {
        this.sample = sample;
        this.along = along;
    }

    static Sought of(Sample sample, Axes axes) {
        return new Sought(sample, axes.along(sample));
    }

    Sample sample() {
        return sample;
    }

    /** Its vector along the axes of the library. */
    float[] along() {
        return along;
    }
}
