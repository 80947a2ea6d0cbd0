package org.classliaison.core.act.remind;

import java.time.LocalDateTime;
import org.classliaison.core.calendar.When;
import org.classliaison.core.reminders.Hours;

/** Due times as people read them: one that only says the day has no time. */
final class Moments {

    private Moments() {}

    static When when(LocalDateTime due) {
        boolean dayOnly = due.toLocalTime().equals(Hours.MORNING);
        return new When(due.toLocalDate(), dayOnly ? null : due.toLocalTime());
    }
}
