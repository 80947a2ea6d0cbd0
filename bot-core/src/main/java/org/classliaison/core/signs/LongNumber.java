package org.classliaison.core.signs;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Some groups of digits that may be one number.
 *
 * @param digits of all groups
 * @param from where the first group begins
 * @param to where the last one ends
 * @param groups how many they are
 * @param second how many digits the second group has; 0 where there is one group
 * @param even whether all groups but the last have one length
 */
record LongNumber(String digits, int from, int to, int groups, int second, boolean even) {

    private static final Pattern ADDRESS =
            Pattern.compile("(?:(?:[1-9]?\\d|1\\d\\d|2[0-4]\\d|25[0-5])(?:\\.(?=\\d)|$)){4}");

    static final int SHORTEST = 6;
    static final int LONGEST = 20;

    /** The numbers that begin with that group, the shortest first. */
    static List<LongNumber> from(List<Digits.Group> groups, int first) {
        List<LongNumber> numbers = new ArrayList<>();
        Digits.Group start = groups.get(first);
        StringBuilder digits = new StringBuilder(start.digits());
        boolean even = true;
        int second = 0;
        int last = first;
        while (digits.length() <= LONGEST) {
            if (digits.length() >= SHORTEST) {
                numbers.add(new LongNumber(
                        digits.toString(), start.from(), groups.get(last).to(), last - first + 1, second, even));
            }
            even &= groups.get(last).digits().length() == start.digits().length();
            last++;
            if (last == groups.size() || !groups.get(last).joined()) {
                return numbers;
            }
            second = last == first + 1 ? groups.get(last).digits().length() : second;
            digits.append(groups.get(last).digits());
        }
        return numbers;
    }

    int length() {
        return digits.length();
    }

    /** A year, then a month, then perhaps an hour. */
    boolean isDate() {
        return groups > 2 && second <= 2 && !even;
    }

    /** Four numbers below 256 with dots between them: a place in a network. */
    static boolean isAddress(String written) {
        return ADDRESS.matcher(written).matches();
    }

    /** People write a number in few groups, or in groups of one length. */
    boolean isWrittenIn(int mostGroups) {
        return groups <= mostGroups || even;
    }
}
