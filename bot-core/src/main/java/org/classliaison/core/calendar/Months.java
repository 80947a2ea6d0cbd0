package org.classliaison.core.calendar;

import java.time.Month;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The months of a quarter, of half a year, of a year. */
final class Months {

    static final String ENGLISH =
            "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b";

    static final Set<Month> ALL = Set.of(Month.values());

    private Months() {}

    /** @param month 1 to 3, which of the quarter */
    static Set<Month> ofQuarters(int month) {
        return everySo(3, month);
    }

    /** Every so many months: that month, and what follows from it round the year. So many divide 12. */
    static Set<Month> everySo(int many, int month) {
        return IntStream.iterate(0, step -> step < 12, step -> step + many)
                .mapToObj(step -> Month.of(Math.floorMod(month - 1 + step, 12) + 1))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Month.class)));
    }

    static Month english(String name) {
        String beginning = name.substring(0, 3).toUpperCase(Locale.ROOT);
        return Arrays.stream(Month.values())
                .filter(month -> month.name().startsWith(beginning))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name));
    }
}
