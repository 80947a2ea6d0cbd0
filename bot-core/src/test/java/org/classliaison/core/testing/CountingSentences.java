package org.classliaison.core.testing;

import java.util.concurrent.atomic.AtomicInteger;
import org.classliaison.core.knowledge.Sentences;

/** Counts the vectors that others ask for. */
public final class CountingSentences implements Sentences {

    private final Sentences real;
    private final AtomicInteger vectors = new AtomicInteger();

    public CountingSentences(Sentences real) {
        this.real = real;
    }

    /** How many there were; may be set to nought. */
    public AtomicInteger vectors() {
        return vectors;
    }

    @Override
    public String name() {
        return real.name();
    }

    @Override
    public float[] vector(String text) {
        vectors.incrementAndGet();
        return real.vector(text);
    }
}
