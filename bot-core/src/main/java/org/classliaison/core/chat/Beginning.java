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
     * With a sign that it goes on, where it does.
     *
     * @param units how long it may be with that sign, in UTF-16 units as {@link String#length} counts
     */
    public static String within(String words, int units) {
        if (words.length() <= units) {
            return words;
        }
        int end = units - 1;
        return words.substring(0, Character.isHighSurrogate(words.charAt(end - 1)) ? end - 1 : end) + "…";
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
