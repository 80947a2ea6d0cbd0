package org.classliaison.core.chat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text with marks in it, for platforms that take marks apart from the text.
 *
 * @param marks do not reach over the ends of the text
 */
public record RichText(String text, List<Mark> marks) {

    /**
     * A marked stretch.
     *
     * @param from where it begins, and {@code length} how long it is: in UTF-16 units, as {@link String#length} counts
     * @param url where a LINK leads; null with every other style
     */
    public record Mark(
            int from, int length, Style style, @Nullable String url) {}

    public enum Style {
        BOLD,
        ITALIC,
        CODE,
        LINK,
        STRUCK,
        /** Lines in letters of one width, apart from what is around them: a small table. */
        BLOCK
    }

    public RichText {
        marks = List.copyOf(marks);
    }

    public static RichText plain(String text) {
        return new RichText(text, List.of());
    }

    public static RichText marked(String text, Style style) {
        return new RichText(text, List.of(new Mark(0, text.length(), style, null)));
    }

    public RichText plus(RichText more) {
        List<Mark> all = new ArrayList<>(marks);
        more.marks.forEach(mark -> all.add(moved(mark, text.length())));
        return new RichText(text + more.text, all);
    }

    /** The text from one place to another; a mark that reaches over an end is cut there. */
    public RichText part(int from, int to) {
        List<Mark> inside = new ArrayList<>();
        for (Mark mark : marks) {
            int begin = Math.max(mark.from, from);
            int end = Math.min(mark.from + mark.length, to);
            if (begin < end) {
                inside.add(new Mark(begin - from, end - begin, mark.style, mark.url));
            }
        }
        return new RichText(text.substring(from, to), inside);
    }

    /**
     * As much as there is room for, with a sign that it goes on, where it does.
     *
     * @param units how long it may be, in UTF-16 units
     */
    public RichText within(int units) {
        String cut = Beginning.within(text, units);
        return cut.length() == text.length() ? this : part(0, cut.length() - 1).plus(plain("…"));
    }

    /** All of it struck through. */
    public RichText struck() {
        List<Mark> all = new ArrayList<>(marks);
        all.add(new Mark(0, text.length(), Style.STRUCK, null));
        return new RichText(text, all);
    }

    private static Mark moved(Mark mark, int by) {
        return new Mark(mark.from + by, mark.length, mark.style, mark.url);
    }
}
