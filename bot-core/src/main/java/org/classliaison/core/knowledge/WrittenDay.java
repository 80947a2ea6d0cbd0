package org.classliaison.core.knowledge;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day as people write it into a cell: always with the year first, because 3.4.2026 is two different days. */
final class WrittenDay {

    private static final Pattern SHAPE =
            Pattern.compile("(\\d{4})\\s?[-/.年]\\s?(\\d{1,2})\\s?[-/.月]\\s?(\\d{1,2})\\s?日?(?:[ T]0{1,2}:00(?::00)?)?");

    private WrittenDay() {}

    static Optional<LocalDate> read(String words) {
        Matcher day = SHAPE.matcher(words.strip());
        if (!day.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(day.group(1)), Integer.parseInt(day.group(2)), Integer.parseInt(day.group(3))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
