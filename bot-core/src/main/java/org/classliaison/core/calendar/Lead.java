package org.classliaison.core.calendar;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/**
 * How long before something is due people are told. Its text form is 7d or 2h; 0d is the time itself.
 *
 * @param amount 0 to 366 days, or 0 to 72 hours
 */
public record Lead(int amount, Unit unit) {

    public enum Unit {
        DAYS(ChronoUnit.DAYS, 366),
        HOURS(ChronoUnit.HOURS, 72);

        private final ChronoUnit length;
        private final int most;

        Unit(ChronoUnit length, int most) {
            this.length = length;
            this.most = most;
        }

        public int most() {
            return most;
        }
    }

    public Lead {
        if (amount < 0 || amount > unit.most) {
            throw new IllegalArgumentException("No such lead time: " + amount + " " + unit);
        }
    }

    public static Lead days(int amount) {
        return new Lead(amount, Unit.DAYS);
    }

    public static Lead hours(int amount) {
        return new Lead(amount, Unit.HOURS);
    }

    /** @throws IllegalArgumentException if it is no lead time */
    public static Lead read(String text) {
        Unit unit = text.endsWith("h") ? Unit.HOURS : Unit.DAYS;
        return new Lead(Integer.parseInt(text.substring(0, text.length() - 1)), unit);
    }

    public String text() {
        return amount + (unit == Unit.HOURS ? "h" : "d");
    }

    /** Local time, so that a day before stays a day before when the clocks change. */
    public LocalDateTime before(LocalDateTime due) {
        return due.minus(amount, unit.length);
    }
}
