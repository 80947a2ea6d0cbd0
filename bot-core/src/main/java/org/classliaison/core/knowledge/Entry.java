package org.classliaison.core.knowledge;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One answer and the ways people ask for it. Topic and class together name an entry; a new version replaces the old one.
 *
 * @param topic stable id, such as {@code report_freq}
 * @param also second layer for answers that are partly national and partly local; null for most
 * @param answer one or two lines, without source and without names
 * @param questions ways of asking, in the words of students; three are enough
 * @param classId the class that set this entry; null means it holds for the whole branch
 */
public record Entry(
        int version,
        String topic,
        String title,
        Layer layer,
        @Nullable Layer also,
        Provenance provenance,
        String answer,
        List<String> questions,
        @Nullable Long classId) {

    public Entry {
        questions = List.copyOf(questions);
    }

    public boolean mayAnswer(@Nullable Long askingClass, LocalDate today) {
        return (classId == null || classId.equals(askingClass)) && provenance.holdsOn(today);
    }

    /** The same entry with other words, where the class's own record answers better. */
    public Entry answering(String words) {
        return new Entry(version, topic, title, layer, also, provenance, words, questions, classId);
    }
}
