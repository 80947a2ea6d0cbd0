package org.classliaison.app.store;

import java.util.random.RandomGenerator;

/** Makes names such as 同学·7F3K. Four signs without those that look alike: 900 000 names for each bot. */
final class Pseudonyms {

    private static final String SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXY";
    private static final int LENGTH = 4;

    private final RandomGenerator random;

    Pseudonyms(RandomGenerator random) {
        this.random = random;
    }

    String next() {
        StringBuilder name = new StringBuilder("同学·");
        for (int i = 0; i < LENGTH; i++) {
            name.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return name.toString();
    }
}
