package org.classliaison.core.act.care;

import java.util.ArrayList;
import java.util.List;
import org.classliaison.core.care.Marks;
import org.classliaison.core.care.Tracks;
import org.classliaison.core.chat.Incoming.Line;
import org.classliaison.core.signs.Category;
import org.classliaison.core.signs.Sign;

/**
 * A line of a class's group, and what it shows.
 *
 * @param signs not yet held against the class's budget
 * @param context what was said just before it, oldest first, without names
 */
public record Seen(Line line, long classId, List<Sign> signs, List<String> context) {

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
