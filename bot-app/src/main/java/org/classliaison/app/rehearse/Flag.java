package org.classliaison.app.rehearse;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Locale;
import org.classliaison.core.signs.Sign;
import org.classliaison.core.signs.Span;
import org.classliaison.core.signs.Watcher;

/**
 * A care flag that a line would raise in a class that has set nothing but "on".
 *
 * @param score probability, as the detector puts it
 * @param perThousand of 1,000 ordinary lines so many look at least like this
 * @param spans the parts of the line that decided
 * @param reasons what decided, as keys of texts
 */
@JsonPropertyOrder({"category", "label", "severity", "score", "perThousand", "spans", "reasons", "detector"})
record Flag(
        String category,
        String label,
        String severity,
        double score,
        double perThousand,
        List<Span> spans,
        List<String> reasons,
        String detector) {

    static List<Flag> of(String text, Watcher watcher) {
        return watcher.signs(text).stream()
                .filter(sign -> sign.isWithin(sign.category().usualBudget()))
                .map(Flag::of)
                .toList();
    }

    private static Flag of(Sign sign) {
        return new Flag(
                sign.category().name().toLowerCase(Locale.ROOT),
                sign.label(),
                sign.severity().name().toLowerCase(Locale.ROOT),
                rounded(sign.probability()),
                rounded(sign.perThousand()),
                sign.spans(),
                sign.reasons(),
                sign.detector());
    }

    private static double rounded(double figure) {
        return Math.round(figure * 1000) / 1000.0;
    }
}
