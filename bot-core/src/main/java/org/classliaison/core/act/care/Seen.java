package org.classliaison.core.act.care;

import java.util.List;
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
}
