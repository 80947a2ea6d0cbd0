package org.classliaison.core.chat;

/** As much of somebody's words as there is room for; never half a character. */
public final class Beginning {

    private Beginning() {}

    /**
     * With a sign that it goes on, where it does.
     *
     * @param most in characters, without that sign
     */
    public static String of(String words, int most) {
        String beginning = cut(words, most);
        return beginning.length() == words.length() ? words : beginning + "…";
    }

    /**
     * Without a sign that something is missing.
     *
     * @param most in characters
     */
    public static String cut(String words, int most) {
        int characters = Math.min(most, words.codePointCount(0, words.length()));
        return words.substring(0, words.offsetByCodePoints(0, characters));
    }
}
