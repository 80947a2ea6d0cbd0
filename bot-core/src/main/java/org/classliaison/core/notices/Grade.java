package org.classliaison.core.notices;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the year in which a class began out of its name: 信息 2401 班 and 2024 级 1 班 both began in 2024. */
public final class Grade {

    private static final int FIRST = 2015;
    private static final Pattern NUMBER = Pattern.compile("(?<!\\d)(\\d{2})(\\d{2})?\\d{0,2}(?!\\d)");

    private Grade() {}

    public static OptionalInt of(String className) {
        Matcher number = NUMBER.matcher(className);
        return number.find() ? year(number) : OptionalInt.empty();
    }

    /** Four digits are a year if they can be one; otherwise the first two are its end and the others the class's. */
    private static OptionalInt year(Matcher number) {
        int ending = Integer.parseInt(number.group(1));
        int whole = number.group(2) == null ? 0 : ending * 100 + Integer.parseInt(number.group(2));
        int year = whole >= FIRST && whole < 2100 ? whole : 2000 + ending;
        return year >= FIRST ? OptionalInt.of(year) : OptionalInt.empty();
    }
}
