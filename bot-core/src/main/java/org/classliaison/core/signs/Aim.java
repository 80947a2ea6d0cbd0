package org.classliaison.core.signs;

import java.util.List;

/** What is aimed at, each within the budget of its category. */
enum Aim {
    DANGER(Category.DISTRESS, "distress.danger"),
    SCAM(Category.SCAM, "scam"),
    ABUSE(Category.ABUSE, "abuse"),
    WISH(Category.WISH, "wish");

    private final Category category;
    private final String label;

    Aim(Category category, String label) {
        this.category = category;
        this.label = label;
    }

    String label() {
        return label;
    }

    /** @return how rare the sign is that says so; infinite where none does */
    double rarity(List<Sign> signs) {
        return signs.stream()
                .filter(sign -> sign.category() == category)
                .filter(sign -> this != DANGER || sign.severity() == Severity.DANGER)
                .mapToDouble(Sign::perThousand)
                .min()
                .orElse(Double.POSITIVE_INFINITY);
    }

    boolean isFlagged(List<Sign> signs) {
        return rarity(signs) <= budget();
    }

    /** At most so many flags of 1,000 ordinary lines. */
    double budget() {
        return category.usualBudget();
    }
}
