package org.classliaison.core.act.voice;

import java.util.ArrayList;
import java.util.List;
import org.classliaison.core.signs.Category;
import org.classliaison.core.signs.Severity;
import org.classliaison.core.signs.Sign;

/** Why somebody reports a message. Part of stored buttons and reasons: rename with a migration. */
enum ReportReason {
    BULLYING(Category.ABUSE, Severity.CARE),
    FRAUD(Category.SCAM, Severity.CARE),
    PRIVACY(Category.LEAK, Severity.CARE),
    /** Somebody is afraid for whoever wrote it. */
    WORRY(Category.DISTRESS, Severity.DANGER),
    /** Also while no reason is given. */
    OTHER(Category.ABUSE, Severity.CARE);

    static final String DETECTOR = "report";

    private final Category category;
    private final Severity severity;

    ReportReason(Category category, Severity severity) {
        this.category = category;
        this.severity = severity;
    }

    String key() {
        return "voice.report." + name();
    }

    Sign sign() {
        return sign(List.of(key()));
    }

    /** Several people may have several reasons; the most serious one says what it is. */
    Sign joining(Sign before) {
        List<String> reasons = new ArrayList<>(before.reasons());
        reasons.remove(OTHER.key());
        if (!reasons.contains(key())) {
            reasons.add(key());
        }
        boolean decides = severity.compareTo(before.severity()) > 0 || reasons.size() == 1;
        return decides
                ? sign(reasons)
                : new Sign(before.category(), before.label(), before.severity(), 1, 0, List.of(), reasons, DETECTOR);
    }

    private Sign sign(List<String> reasons) {
        return new Sign(category, "report." + name(), severity, 1, 0, List.of(), reasons, DETECTOR);
    }
}
