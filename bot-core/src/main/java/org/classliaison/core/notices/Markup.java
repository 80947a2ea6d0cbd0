package org.classliaison.core.notices;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.classliaison.core.chat.RichText;
import org.classliaison.core.chat.RichText.Mark;
import org.classliaison.core.chat.RichText.Style;
import org.jspecify.annotations.Nullable;

/**
 * Reads the marks in typed words: {@code **bold**}, {@code _italic_}, {@code `code`}, {@code [label](https://…)}, and
 * lists. Not CommonMark: its rules for where a mark may close know no Chinese, and {@code **时间：**周五} would stay as typed.
 */
public final class Markup {

    private static final Pattern ITEM = Pattern.compile("(?m)^([ \\t]*)[-*•][ \\t]+");
    private static final Pattern LINK = Pattern.compile("\\[([^\\[\\]\\n]{1,200})]\\((https?://[^\\s()]{1,500})\\)");
    private static final Pattern HALF_LINK = Pattern.compile("\\[[^\\[\\]\\n]{1,200}]\\(");
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s，。；、（）【】]+");

    private final String source;
    private final StringBuilder text = new StringBuilder();
    private final List<Mark> marks = new ArrayList<>();
    private final OpenMarks open = new OpenMarks(text, marks);

    private Markup(String source) {
        this.source = source;
    }

    /** @throws BadMarkup if a mark does not close */
    public static RichText read(String words) {
        return new Markup(ITEM.matcher(words.strip()).replaceAll("$1• ")).read();
    }

    private RichText read() {
        int at = 0;
        while (at < source.length()) {
            at = step(at);
        }
        open.end();
        return new RichText(text.toString(), marks);
    }

    private int step(int at) {
        char sign = source.charAt(at);
        return switch (sign) {
            case '\\' -> escaped(at);
            case '`' -> code(at);
            case '[' -> link(at);
            case '*' -> source.startsWith("**", at) ? toggle(Style.BOLD, "**", at) : plain(at);
            case '_' -> isEdge(at) ? toggle(Style.ITALIC, "_", at) : plain(at);
            case 'h' -> address(at);
            default -> plain(at);
        };
    }

    private int plain(int at) {
        text.append(source.charAt(at));
        return at + 1;
    }

    private int escaped(int at) {
        boolean escapes = at + 1 < source.length() && "\\*_`[]()".indexOf(source.charAt(at + 1)) >= 0;
        return escapes ? plain(at + 1) : plain(at);
    }

    /** Nothing is read inside an address: underscores and stars belong to it. */
    private int address(int at) {
        Matcher found = ADDRESS.matcher(source).region(at, source.length());
        if (!found.lookingAt()) {
            return plain(at);
        }
        text.append(found.group());
        return found.end();
    }

    private int code(int at) {
        int end = source.indexOf('`', at + 1);
        if (end <= at + 1) {
            throw new BadMarkup(BadMarkup.Reason.UNCLOSED, "`", beginning(at));
        }
        mark(Style.CODE, text.length(), source.substring(at + 1, end), null);
        return end + 1;
    }

    private int link(int at) {
        Matcher found = LINK.matcher(source).region(at, source.length());
        if (found.lookingAt()) {
            mark(Style.LINK, text.length(), found.group(1), found.group(2));
            return found.end();
        }
        if (HALF_LINK.matcher(source).region(at, source.length()).lookingAt()) {
            throw new BadMarkup(BadMarkup.Reason.BAD_LINK, "[", beginning(at));
        }
        return plain(at);
    }

    private void mark(Style style, int from, String words, @Nullable String url) {
        text.append(words);
        marks.add(new Mark(from, words.length(), style, url));
    }

    /** An underscore inside a word, as in file_name, is no mark; beside Chinese characters it is. */
    private boolean isEdge(int at) {
        boolean inWord =
                at > 0 && at + 1 < source.length() && isLatin(source.charAt(at - 1)) && isLatin(source.charAt(at + 1));
        boolean inRow = isUnderscore(at - 1) || isUnderscore(at + 1);
        return !inWord && !inRow;
    }

    private boolean isUnderscore(int at) {
        return at >= 0 && at < source.length() && source.charAt(at) == '_';
    }

    private int toggle(Style style, String sign, int at) {
        open.toggle(style, sign);
        return at + sign.length();
    }

    private static boolean isLatin(char sign) {
        return sign < 0x250 && Character.isLetterOrDigit(sign);
    }

    private String beginning(int at) {
        return OpenMarks.shortened(source.substring(at));
    }
}
