package org.classliaison.core.notices;

import java.util.ArrayList;
import java.util.List;
import org.classliaison.core.chat.RichText;

/** Splits a text that is longer than a message: at paragraphs, else at lines, else at sentences, else anywhere. */
public final class Pages {

    private static final List<String> BETTER_PLACES = List.of("\n\n", "\n", "。", " ");

    private Pages() {}

    /** @param longest how long a page may be, in UTF-16 units */
    public static List<RichText> of(RichText whole, int longest) {
        List<RichText> pages = new ArrayList<>();
        String text = whole.text();
        int from = 0;
        while (from < text.length()) {
            if (Character.isWhitespace(text.charAt(from))) {
                from++;
                continue;
            }
            int end = end(text, from, longest);
            pages.add(trimmed(whole, from, end));
            from = end;
        }
        return pages.isEmpty() ? List.of(whole) : pages;
    }

    /** A place in the second half of the page is good enough: pages of three words please nobody. */
    private static int end(String text, int from, int longest) {
        int last = from + longest;
        if (last >= text.length()) {
            return text.length();
        }
        for (String place : BETTER_PLACES) {
            int at = text.lastIndexOf(place, last - place.length());
            if (at > from + longest / 2) {
                return at + place.length();
            }
        }
        return Character.isHighSurrogate(text.charAt(last - 1)) ? last - 1 : last;
    }

    private static RichText trimmed(RichText whole, int from, int end) {
        int to = end;
        while (to > from && Character.isWhitespace(whole.text().charAt(to - 1))) {
            to--;
        }
        return whole.part(from, to);
    }
}
