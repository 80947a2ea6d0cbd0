package org.classliaison.core.signs;

/** What is asked of every line, each answered by a {@link Judge} of its own; of one category the most severe first. */
enum Question {
    /** Does somebody think of dying or of hurting themselves? */
    DANGER(Category.DISTRESS, Severity.DANGER),
    /** Is somebody worse off than in a low mood? */
    CARE(Category.DISTRESS, Severity.CARE),
    /** Is somebody in a low mood, or worse? */
    LOW(Category.DISTRESS, Severity.MOOD),
    ABUSE(Category.ABUSE, Severity.CARE),
    SCAM(Category.SCAM, Severity.CARE),
    WISH(Category.WISH, Severity.CARE);

    private final Category category;
    private final Severity severity;

    Question(Category category, Severity severity) {
        this.category = category;
        this.severity = severity;
    }

    Category category() {
        return category;
    }

    Severity severity() {
        return severity;
    }

    boolean isYes(SignLine line) {
        return switch (this) {
            case DANGER -> line.isOf("distress.danger");
            case CARE -> line.isOf("distress.care") || line.isOf("distress.danger");
            case LOW -> line.isOf("distress");
            case ABUSE -> line.isOf("abuse");
            case SCAM -> line.isOf("scam");
            case WISH -> line.isOf("wish");
        };
    }

    /** What lies between yes and no teaches neither. */
    boolean isUnclear(SignLine line) {
        return switch (this) {
            case DANGER -> line.isOf("distress.care");
            case CARE -> line.isOf("distress.mood");
            case LOW, ABUSE, SCAM, WISH -> false;
        };
    }
}
