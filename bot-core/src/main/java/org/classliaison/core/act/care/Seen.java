package org.classliaison.core.act.care;

import java.util.ArrayList;
import java.util.List;
import org.classliaison.core.care.Marks;
import org.classliaison.core.care.Tracks;
import org.classliaison.core.chat.Incoming.Line;
import org.classliaison.core.signs.Category;
import org.classliaison.core.signs.Sign;
import org.classliaison.core.signs.Span;

/**
 * A line of a class's group, and what it shows.
 *
 * @param signs not yet held against the class's budget
 * @param context what was said just before it, oldest first, without names
 */
public record Seen(Line line, long classId, List<Sign> signs, List<String> context) {

    /** Of a leaked number: enough to know it by. */
    private static final int SHOWN = 3;

    Seen without(Category category) {
        return new Seen(
                line,
                classId,
                signs.stream().filter(sign -> sign.category() != category).toList(),
                context);
    }

    List<Sign> of(Category category) {
        return signs.stream().filter(sign -> sign.category() == category).toList();
    }

    /** The line, but not once more what stands open in it for all to read. Of the same length, so that all spans stay. */
    String words() {
        StringBuilder masked = new StringBuilder(line.text());
        for (Sign leak : of(Category.LEAK)) {
            leak.spans().forEach(span -> mask(masked, span));
        }
        return masked.toString();
    }

    private static void mask(StringBuilder words, Span span) {
        for (int at = span.start() + SHOWN; at < Math.min(span.end(), words.length()); at++) {
            words.setCharAt(at, '*');
        }
    }

    /** What it is known again by. */
    Tracks tracks(Marks marks) {
        Marks.Said said = new Marks.Said(line.chat(), line.messageId(), line.text());
        return marks.tracks(classId, line.who().userId(), said);
    }

    /** Words that are not the writer's own may mean less. As keys of texts. */
    List<String> manner() {
        List<String> manner = new ArrayList<>();
        if (line.forwarded()) {
            manner.add("care.manner.forwarded");
        }
        if (line.replyTo() != null) {
            manner.add("care.manner.reply");
        }
        return manner;
    }
}
