package org.classliaison.core.act.care;

import java.util.Optional;
import org.classliaison.core.care.CareChoice;

/** How many flags a class wants of 1,000 ordinary lines, in three steps. */
enum Budget {
    FEW(0.5),
    USUAL(1),
    MORE(2);

    private final double factor;

    Budget(double factor) {
        this.factor = factor;
    }

    double of(CareChoice choice) {
        return choice.category().usualBudget() * factor;
    }

    boolean isOf(CareChoice choice) {
        return of(choice) == choice.perThousand();
    }

    /** The next smaller one; empty for the smallest. */
    static Optional<Budget> below(CareChoice choice) {
        Budget below = null;
        for (Budget budget : values()) {
            if (budget.of(choice) < choice.perThousand()) {
                below = budget;
            }
        }
        return Optional.ofNullable(below);
    }
}
