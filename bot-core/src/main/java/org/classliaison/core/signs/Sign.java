package org.classliaison.core.signs;

import java.util.List;

/**
 * Something in a line that may need a person's care, with all that is needed to say why.
 *
 * @param label what it is in particular, such as {@code scam.loan}; texts have its name under {@code sign.LABEL}
 * @param probability between 0 and 1, calibrated
 * @param perThousand of 1,000 ordinary lines so many look at least like this; what a class's budget is held against
 * @param spans the parts of the line that decided; empty where it was the line as a whole
 * @param reasons what decided, the strongest first, as keys of texts
 * @param detector name and version of what saw it, such as {@code leak-1}
 */
public record Sign(
        Category category,
        String label,
        Severity severity,
        double probability,
        double perThousand,
        List<Span> spans,
        List<String> reasons,
        String detector) {

    public Sign {
        spans = List.copyOf(spans);
        reasons = List.copyOf(reasons);
    }

    /** Whether it is grave and rare enough to be put before a person. Low mood never is. */
    public boolean isWithin(double budgetPerThousand) {
        return severity != Severity.MOOD && perThousand <= budgetPerThousand;
    }
}
