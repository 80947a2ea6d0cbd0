package org.classliaison.core.act.care;

import org.classliaison.core.offers.Pressed;
import org.classliaison.core.signs.Category;

/**
 * What a button wants of which category.
 *
 * @param what the name of a state or of a budget
 * @param card the letter that the button is on, which changes with the press; {@link #NO_CARD} where it stays
 */
record Wanted(Category category, String what, long card) {

    static final long NO_CARD = 0;

    static Wanted of(Pressed pressed) {
        String[] words = pressed.detail().split(" ", 3);
        return new Wanted(Category.valueOf(words[0]), words[1], words.length < 3 ? NO_CARD : Long.parseLong(words[2]));
    }

    String written() {
        String wanted = category.name() + " " + what;
        return card == NO_CARD ? wanted : wanted + " " + card;
    }
}
