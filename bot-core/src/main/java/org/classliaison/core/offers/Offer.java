package org.classliaison.core.offers;

import java.time.Instant;

/**
 * One offered button, or a few that are answers to the same question.
 *
 * @param token 20 characters that nobody can guess
 */
public record Offer(String token, Offered what, Instant expiresAt) {

    private static final String BEFORE_CHOICE = ".";

    /** What comes back when the button of that place is pressed, 0 for the first. */
    String pressedAt(int choice) {
        return choice == 0 ? token : token + BEFORE_CHOICE + choice;
    }

    /** The token in what has come back; anybody can send anything. */
    public static String tokenIn(String pressed) {
        int end = pressed.indexOf(BEFORE_CHOICE);
        return end < 0 ? pressed : pressed.substring(0, end);
    }

    static int choiceIn(String pressed) {
        String choice = pressed.substring(tokenIn(pressed).length());
        return choice.matches("\\.[1-9]") ? choice.charAt(1) - '0' : 0;
    }
}
