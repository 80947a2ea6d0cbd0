package org.classliaison.core.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.classliaison.core.chat.Texts;

/** Days in the bot's language. */
public final class DayWords {

    private static final DateTimeFormatter CLOCK_TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final Texts texts;

    public DayWords(Texts texts) {
        this.texts = texts;
    }

    /** With year and weekday, to be checked by whoever typed it. */
    public String full(When when) {
        return texts.get("day.full", day(when.day(), "day.withYear"), weekday(when.day())) + time(when);
    }

    /** With the weekday; the year only where it is another one than today's. */
    public String brief(When when, LocalDate today) {
        return texts.get("day.full", plain(when.day(), today), weekday(when.day())) + time(when);
    }

    /** Without the weekday. */
    public String plain(LocalDate day, LocalDate today) {
        return day(day, day.getYear() == today.getYear() ? "day.withoutYear" : "day.withYear");
    }

    /** How far away a day is, today or later. */
    public String ahead(LocalDate day, LocalDate today) {
        long days = ChronoUnit.DAYS.between(today, day);
        return days == 0 ? texts.get("day.today") : days == 1 ? texts.get("day.tomorrow") : texts.get("day.left", days);
    }

    private String day(LocalDate day, String key) {
        return texts.get(key, day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    private String weekday(LocalDate day) {
        return texts.get("weekday." + day.getDayOfWeek().name());
    }

    private static String time(When when) {
        LocalTime time = when.time();
        return time == null ? "" : " " + CLOCK_TIME.format(time);
    }
}
