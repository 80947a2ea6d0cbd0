package org.classliaison.core.notices;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.classliaison.core.chat.Beginning;
import org.classliaison.core.chat.RichText.Mark;
import org.classliaison.core.chat.RichText.Style;

/** The marks that have begun in a text and wait for their other end, the innermost first. */
final class OpenMarks {

    private static final int SHOWN = 12;

    private final StringBuilder text;
    private final List<Mark> marks;
    private final Deque<Open> open = new ArrayDeque<>();

    private record Open(Style style, String sign, int at) {}

    /**
     * @param text as far as it is read
     * @param marks that have closed; grows
     */
    OpenMarks(StringBuilder text, List<Mark> marks) {
        this.text = text;
        this.marks = marks;
    }

    /** Begins a mark at the end of the text, or closes it there. */
    void toggle(Style style, String sign) {
        Open last = open.peek();
        if (last != null && last.style == style) {
            open.pop();
            int from = last.at;
            if (text.length() > from) {
                marks.add(new Mark(from, text.length() - from, style, null));
            }
        } else if (open.stream().anyMatch(one -> one.style == style)) {
            throw unclosed(last);
        } else {
            open.push(new Open(style, sign, text.length()));
        }
    }

    /** @throws BadMarkup if one of them has not closed */
    void end() {
        if (!open.isEmpty()) {
            throw unclosed(open.peek());
        }
    }

    /** The beginning of some words, for a sentence about them. */
    static String shortened(String words) {
        String line = words.strip().replaceAll("\\s+", " ");
        return Beginning.of(line, SHOWN);
    }

    private BadMarkup unclosed(Open one) {
        String after = text.substring(one.at);
        return new BadMarkup(BadMarkup.Reason.UNCLOSED, one.sign, shortened(after));
    }
}
