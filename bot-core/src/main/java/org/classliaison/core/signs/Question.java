package org.classliaison.core.signs;

/** What is asked of every line, each answered by a {@link Judge} of its own. */
enum Question {
    /** Does somebody think of dying or of hurting themselves? */
    DANGER(Category.DISTRESS, Severity.DANGER, "distress.danger", "distress.care"),
    /** Is somebody worse off than in a low mood? */
    CARE(Category.DISTRESS, Severity.CARE, "distress.care distress.danger", "distress.mood"),
    /** Is somebody in a low mood, or worse? */
    LOW(Category.DISTRESS, Severity.MOOD, "distress", ""),
    ABUSE(Category.ABUSE, Severity.CARE, "abuse", ""),
    SCAM(Category.SCAM, Severity.CARE, "scam", ""),
    WISH(Category.WISH, Severity.CARE, "wish", "");

    private final Category category;
    private final Severity severity;
    private final String yes;
    private final String unclear;

    /**
     * @param yes kinds of labels that say yes, with a space between them
     * @param unclear the kind that lies between yes and no and teaches neither; empty for none
     */
    Question(Category category, Severity severity, String yes, String unclear) {
        this.category = category;
        this.severity = severity;
        this.yes = yes;
        this.unclear = unclear;
    }

    Category category() {
        return category;
    }

    Severity severity() {
        return severity;
    }

    boolean isYes(SignLine line) {
        for (String kind : yes.split(" ")) {
            if (line.isOf(kind)) {
                return true;
            }
        }
        return false;
    }

    boolean isUnclear(SignLine line) {
        return !unclear.isEmpty() && line.isOf(unclear);
    }
}
