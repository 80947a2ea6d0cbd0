package org.classliaison.app.feed;

import java.nio.charset.StandardCharsets;

/**
 * Folds lines at 75 octets of UTF-8, never inside a character. RFC 5545, section 3.1. The library folds by characters, and a
 * Chinese one has three octets.
 */
final class FoldLines {

    private static final int MOST_OCTETS = 75;
    private static final String END = "\r\n";

    /** @param text with lines that end in CR and LF */
    String of(String text) {
        StringBuilder folded = new StringBuilder(text.length() + text.length() / 16);
        text.lines().forEach(line -> fold(line, folded));
        return folded.toString();
    }

    private static void fold(String line, StringBuilder folded) {
        int octets = 0;
        for (int at = 0; at < line.length(); ) {
            int length = Character.charCount(line.codePointAt(at));
            String sign = line.substring(at, at + length);
            int more = sign.getBytes(StandardCharsets.UTF_8).length;
            if (octets + more > MOST_OCTETS) {
                folded.append(END).append(' ');
                octets = 1;
            }
            folded.append(sign);
            octets += more;
            at += length;
        }
        folded.append(END);
    }
}
