package org.classliaison.core.act.digest;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.classliaison.core.care.MoodWeeks;
import org.classliaison.core.knowledge.Attention;
import org.classliaison.core.knowledge.Entry;
import org.classliaison.core.knowledge.Library;
import org.classliaison.core.knowledge.Remark;
import org.classliaison.core.questions.Question;
import org.jspecify.annotations.Nullable;

/**
 * What a digest looks up beside the figures.
 *
 * @param personal whether a question is about one person's case: such ones are counted, never quoted
 * @param moods low spirits of at least five people
 */
public record Contents(Library library, Attention attention, Predicate<Question> personal, MoodWeeks moods) {

    /** How many entries of the class, or of the whole branch where it is null, somebody should look at. */
    long needLook(@Nullable Long classId, LocalDate today) {
        return attention.on(today).stream()
                .filter(remark -> classId == null || remark.concernsClass(classId))
                .map(Remark::entry)
                .distinct()
                .count();
    }

    /** Entries of the class itself that somebody has to look at again by that day; its members cannot mend others. */
    List<Entry> dueForReview(long classId, LocalDate until) {
        return library.entries().stream()
                .filter(entry -> Long.valueOf(classId).equals(entry.classId()))
                .filter(entry -> isDue(entry, until))
                .toList();
    }

    private static boolean isDue(Entry entry, LocalDate until) {
        LocalDate due = entry.provenance().reviewDue();
        return due != null && !due.isAfter(until);
    }
}
