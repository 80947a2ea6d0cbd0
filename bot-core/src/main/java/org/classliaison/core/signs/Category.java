package org.classliaison.core.signs;

/** What a line may show. These five, and never another. */
public enum Category {
    /** The writer may be unwell. */
    DISTRESS(5),
    /** A person is insulted, threatened or hounded. */
    ABUSE(10),
    /** Somebody may be after the readers' money, account or papers. */
    SCAM(1),
    /** Personal data stands open for all to read. */
    LEAK(0.5),
    /** A complaint or wish that deserves an answer. */
    WISH(3);

    private final double usualBudget;

    Category(double usualBudget) {
        this.usualBudget = usualBudget;
    }

    /** How many of 1,000 ordinary lines a class lets be put before its members while it has set nothing else. */
    public double usualBudget() {
        return usualBudget;
    }
}
