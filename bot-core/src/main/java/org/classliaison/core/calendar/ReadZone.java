package org.classliaison.core.calendar;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.classliaison.core.calendar.ReminderRead.Trouble;

/** Reads the zone of a time: Europe/Berlin, UTC+8, 北京时间. */
final class ReadZone {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");
    private static final Pattern SHAPE = Pattern.compile(
            "\\(?(?:(?<![A-Za-z/.:])([A-Z][A-Za-z]+/[A-Z][A-Za-z_]+(?:/[A-Z][A-Za-z_]+)?|(?:UTC|GMT)(?:\\s?[+-]\\d{1,2}(?::\\d{2})?)?)(?:\\s?时[间区])?"
                    + "|(?:北京|中国)时间|东八区|Beijing time)\\)?");

    Cut<Optional<ZoneId>> in(Sentence sentence) {
        return sentence.find(SHAPE)
                .map(found -> new Cut<>(Optional.of(zone(found)), sentence.without(found)))
                .orElseGet(() -> new Cut<>(Optional.empty(), sentence));
    }

    private static ZoneId zone(Matcher found) {
        String named = found.group(1);
        try {
            return named == null ? BEIJING : ZoneId.of(named.replace(" ", ""));
        } catch (DateTimeException e) {
            throw new Unreadable(Trouble.UNKNOWN_ZONE, found.group());
        }
    }
}
