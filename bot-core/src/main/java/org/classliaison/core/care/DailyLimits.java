package org.classliaison.core.care;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.classliaison.core.chat.BotId;

/**
 * What somebody may do only so often on one day.
 *
 * @param clock in the zone in which days begin and end
 */
public record DailyLimits(CareLimits limits, Marks marks, Clock clock) {

    /** Takes one of the day's times. @return false if there is none left */
    public boolean mayOnceMore(String what, BotId bot, long userId, int most) {
        LocalDate today = LocalDate.now(clock);
        Instant endOfDay = today.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
        return limits.take(marks.onDay(what, bot, userId, today), most, endOfDay);
    }
}
