package org.classliaison.core.signs;

import java.util.ArrayList;
import java.util.List;

/**
 * Some groups of digits that may be one number.
 *
 * @param digits of all groups
 * @param from where the first group begins
 * @param to where the last one ends
 * @param groups how many they are
 * @param even whether all groups but the last have one length
 */
record LongNumber(String digits, int from, int to, int groups, boolean even) {

    static final int SHORTEST = 6;
    static final int LONGEST = 20;

    /** The numbers that begin with that group, the shortest first. */
    static List<LongNumber> from(List<Digits.Group> groups, int first) {
        List<LongNumber> numbers = new ArrayList<>();
        Digits.Group start = groups.get(first);
        StringBuilder digits = new StringBuilder(start.digits());
        boolean even = true;
        int last = first;
        while (digits.length() <= LONGEST) {
            if (digits.length() >= SHORTEST) {
                numbers.add(new LongNumber(
                        digits.toString(), start.from(), groups.get(last).to(), last - first + 1, even));
            }
            even &= groups.get(last).digits().length() == start.digits().length();
            last++;
            if (last == groups.size() || !groups.get(last).joined()) {
                return numbers;
            }
            digits.append(groups.get(last).digits());
        }
        return numbers;
    }

    int length() {
        return digits.length();
    }

    /** People write a number in few groups, or in groups of one length. */
    boolean isWrittenIn(int mostGroups) {
        return groups <= mostGroups || even;
    }
}
