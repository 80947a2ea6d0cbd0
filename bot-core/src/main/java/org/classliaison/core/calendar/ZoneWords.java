package org.classliaison.core.calendar;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.TextStyle;
import org.classliaison.core.chat.Texts;

/**
 * Names the zone of a time where the reader's own clock shows another one.
 *
 * @param own the branch's
 */
public record ZoneWords(Texts texts, ZoneId own) {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    /** To be put behind the time; empty where there is nothing to mistake. */
    public String of(When when, ZoneId zone) {
        LocalTime time = when.time();
        return time == null || isOnTheSameClock(when.day().atTime(time), zone) ? "" : texts.get("day.zone", name(zone));
    }

    private boolean isOnTheSameClock(LocalDateTime local, ZoneId zone) {
        return zone.getRules().getOffset(local).equals(own.getRules().getOffset(local));
    }

    private String name(ZoneId zone) {
        return zone.equals(BEIJING)
                ? texts.get("day.zone.beijing")
                : zone.getDisplayName(TextStyle.FULL, texts.locale());
    }
}
