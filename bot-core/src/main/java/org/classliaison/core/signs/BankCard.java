package org.classliaison.core.signs;

/** Numbers of bank cards: 15 to 19 digits that a bank may have given out, the last one a checksum (Luhn). */
final class BankCard {

    private static final int SHORTEST = 15;
    private static final int LONGEST = 19;

    private BankCard() {}

    static boolean is(String digits) {
        return digits.length() >= SHORTEST
                && digits.length() <= LONGEST
                && isGivenOut(digits)
                && sum(digits, false) % 10 == 0;
    }

    /** UnionPay's 62 and older prefixes of Chinese banks, and the international ones by their length. */
    private static boolean isGivenOut(String digits) {
        if (digits.startsWith("62") || digits.startsWith("60") || digits.startsWith("9558")) {
            return digits.length() > SHORTEST;
        }
        return switch (digits.length()) {
            case 15 -> digits.startsWith("34") || digits.startsWith("37");
            case 16 -> digits.charAt(0) == '4' || digits.matches("(5[1-5]|35).*");
            default -> false;
        };
    }

    /** @return the digit that makes these a card's number */
    static int check(String digits) {
        return (10 - sum(digits, true) % 10) % 10;
    }

    private static int sum(String digits, boolean lastIsDoubled) {
        int sum = 0;
        boolean doubled = lastIsDoubled;
        for (int i = digits.length() - 1; i >= 0; i--) {
            int digit = digits.charAt(i) - '0';
            int counted = doubled ? 2 * digit : digit;
            sum += counted > 9 ? counted - 9 : counted;
            doubled = !doubled;
        }
        return sum;
    }
}
