package org.classliaison.core.signs;

import java.util.Locale;

/** Personal data that stands open, the gravest first. */
enum Leak {
    ID(0.995, 0.01),
    CARD(0.97, 0.1),
    MOBILE(0.97, 0.2),
    STUDENT(0.9, 0.4);

    private final double probability;
    private final double perThousand;

    /** Both measured on lines with numbers of other kinds; rules have no finer figure for one line. */
    Leak(double probability, double perThousand) {
        this.probability = probability;
        this.perThousand = perThousand;
    }

    double probability() {
        return probability;
    }

    double perThousand() {
        return perThousand;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
