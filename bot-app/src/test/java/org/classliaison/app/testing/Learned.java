package org.classliaison.app.testing;

import java.nio.file.Path;

/** What is learned from the seed, once for all tests of all modules: it takes minutes. */
public final class Learned {

    public static final Path FOLDER = Path.of(System.getProperty("liaison.understanding", "target/understanding"));

    private Learned() {}
}
