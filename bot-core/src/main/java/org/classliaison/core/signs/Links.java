package org.classliaison.core.signs;

/** Finds links in plain spelling. */
final class Links {

    private Links() {}

    /** @return where the link that begins here ends; {@code at} if none begins here */
    static int end(String text, int at) {
        if (!text.startsWith("http://", at) && !text.startsWith("https://", at) && !text.startsWith("www.", at)) {
            return at;
        }
        int end = at;
        while (end < text.length() && isPart(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isPart(char sign) {
        return sign > ' ' && sign < 0x7F && sign != '"' && sign != '<' && sign != '>';
    }
}
