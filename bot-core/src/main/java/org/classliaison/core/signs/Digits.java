package org.classliaison.core.signs;

import java.util.ArrayList;
import java.util.List;

/**
 * The digits of a line, group by group: Arabic, full-width or Chinese ones, told apart by whatever stands between them.
 */
final class Digits {

    private static final String CHINESE = "〇一二三四五六七八九";
    private static final String FORMAL = "零壹贰叁肆伍陆柒捌玖";
    private static final int MOST_BETWEEN = 3;

    private Digits() {}

    /**
     * Digits without anything between them.
     *
     * @param digits as Arabic ones
     * @param from where the first stands
     * @param to where the last ends
     * @param joined only marks and spaces lie between it and the group before, and few of them
     */
    record Group(String digits, int from, int to, boolean joined) {}

    static List<Group> groups(String plain) {
        List<Group> groups = new ArrayList<>();
        StringBuilder digits = new StringBuilder();
        int last = -1;
        for (int at = 0; at < plain.length(); ) {
            int from = at;
            digits.setLength(0);
            for (; at < plain.length() && value(plain.charAt(at)) >= 0; at++) {
                digits.append(value(plain.charAt(at)));
            }
            if (at > from) {
                groups.add(new Group(digits.toString(), from, at, last >= 0 && isSeparator(plain, last, from)));
                last = at;
            } else {
                at = Math.max(at + 1, Links.end(plain, at));
            }
        }
        return groups;
    }

    private static int value(char sign) {
        if (sign <= '9') {
            return sign >= '0' ? sign - '0' : -1;
        }
        int value = CHINESE.indexOf(sign);
        if (value < 0) {
            value = FORMAL.indexOf(sign);
        }
        return value < 0 ? other(sign) : value;
    }

    private static int other(char sign) {
        return switch (sign) {
            case '幺' -> 1;
            case '○' -> 0;
            default -> Character.isDigit(sign) ? Character.digit(sign, 10) : -1;
        };
    }

    static boolean isSeparator(String plain, int from, int to) {
        if (to - from > MOST_BETWEEN) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (Character.isLetterOrDigit(plain.charAt(i)) || plain.charAt(i) == '\n') {
                return false;
            }
        }
        return true;
    }
}
