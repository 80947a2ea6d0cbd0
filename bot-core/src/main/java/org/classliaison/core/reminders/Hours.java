package org.classliaison.core.reminders;

import java.time.LocalDateTime;
import java.time.LocalTime;

/**
 * When people may be told something: not from ten in the evening to eight in the morning. Of reminders there are no
 * exceptions; of what must be known at once, others decide.
 */
public final class Hours {

    /** The end of the quiet hours; what has no time of its own is told at it, all in one letter. */
    public static final LocalTime MORNING = LocalTime.of(8, 0);

    private static final LocalTime EVENING = LocalTime.of(22, 0);

    private Hours() {}

    public static boolean areQuietAt(LocalDateTime local) {
        LocalTime time = local.toLocalTime();
        return time.isBefore(MORNING) || !time.isBefore(EVENING);
    }

    /** That time, or the morning of its day: what is due late in the evening has to be known before it. */
    static LocalDateTime onTheDay(LocalDateTime local) {
        return areQuietAt(local) ? local.toLocalDate().atTime(MORNING) : local;
    }

    /** That time, or the first one after it that is not quiet. */
    public static LocalDateTime notBefore(LocalDateTime local) {
        if (!areQuietAt(local)) {
            return local;
        }
        boolean evening = !local.toLocalTime().isBefore(EVENING);
        return local.toLocalDate().plusDays(evening ? 1 : 0).atTime(MORNING);
    }
}
