package org.classliaison.core.signs;

import java.util.Locale;
import java.util.Random;

/**
 * Makes up numbers that pass every check, written in the many ways in which people write them. For tests and figures:
 * no line of the project has a real one.
 */
public final class FalseNumbers {

    private static final String[] REGIONS = {"110101", "310115", "440305", "510107", "610113", "330106", "420111"};
    private static final String[] BANKS = {"622202", "621700", "622848", "621661", "622588", "436742", "955880"};
    private static final String CHINESE = "〇一二三四五六七八九";
    private static final String[] MARKS = {" ", "-", ".", "·", "_", " - ", "  "};

    private final Random random;

    /** @param seed the same seed makes the same numbers */
    public FalseNumbers(long seed) {
        this.random = new Random(seed);
    }

    /** @return the frame with a number in each of its places, such as {@code {mobile}} */
    public String fill(SignLine frame) {
        StringBuilder filled = new StringBuilder();
        String rest = frame.text();
        for (int open = rest.indexOf('{'); open >= 0; open = rest.indexOf('{')) {
            int close = rest.indexOf('}', open);
            filled.append(rest, 0, open).append(written(number(rest.substring(open + 1, close))));
            rest = rest.substring(close + 1);
        }
        return filled.append(rest).toString();
    }

    private String number(String kind) {
        return switch (kind) {
            case "id" -> id();
            case "card" -> card();
            case "mobile" -> "1" + "3578".charAt(random.nextInt(4)) + "56789".charAt(random.nextInt(5)) + digits(8);
            case "student" -> "20" + (19 + random.nextInt(8)) + digits(6 + random.nextInt(3));
            default -> throw new BadSigns("There is no number of the kind " + kind + ".");
        };
    }

    private String id() {
        String most = REGIONS[random.nextInt(REGIONS.length)]
                + String.format(
                        Locale.ROOT,
                        "%d%02d%02d",
                        1970 + random.nextInt(38),
                        1 + random.nextInt(12),
                        1 + random.nextInt(28))
                + digits(3);
        String id = most + IdNumber.check(most);
        return random.nextBoolean() ? id : id.toUpperCase(Locale.ROOT);
    }

    private String card() {
        String bank = BANKS[random.nextInt(BANKS.length)];
        String most = bank + digits((bank.charAt(0) == '4' ? 15 : 18) - bank.length());
        return most + BankCard.check(most);
    }

    private String digits(int count) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < count; i++) {
            digits.append(random.nextInt(10));
        }
        return digits.toString();
    }

    private String written(String number) {
        return switch (random.nextInt(6)) {
            case 0 -> grouped(number, 4);
            case 1 -> grouped(number, 1);
            case 2 -> grouped(number, number.length() == 11 ? 3 : 6);
            case 3 -> with(number, '０');
            case 4 -> chinese(number);
            default -> number;
        };
    }

    private String grouped(String number, int size) {
        String mark = MARKS[random.nextInt(MARKS.length)];
        StringBuilder grouped = new StringBuilder();
        for (int i = 0; i < number.length(); i++) {
            grouped.append(i > 0 && i % size == 0 ? mark : "").append(number.charAt(i));
        }
        return grouped.toString();
    }

    private static String with(String number, char zero) {
        StringBuilder otherwise = new StringBuilder();
        number.chars().forEach(sign -> otherwise.append((char) (Character.isDigit(sign) ? zero + sign - '0' : sign)));
        return otherwise.toString();
    }

    private static String chinese(String number) {
        StringBuilder otherwise = new StringBuilder();
        number.chars()
                .forEach(sign -> otherwise.append(Character.isDigit(sign) ? CHINESE.charAt(sign - '0') : (char) sign));
        return otherwise.toString();
    }
}
