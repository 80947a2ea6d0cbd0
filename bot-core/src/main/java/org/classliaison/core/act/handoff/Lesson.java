package org.classliaison.core.act.handoff;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.classliaison.core.chat.Beginning;
import org.classliaison.core.knowledge.Column;
import org.classliaison.core.knowledge.Entry;
import org.classliaison.core.knowledge.EntryRules;
import org.classliaison.core.knowledge.Examples;
import org.classliaison.core.knowledge.Layer;
import org.classliaison.core.knowledge.Provenance;
import org.classliaison.core.knowledge.Scope;
import org.classliaison.core.questions.Handoff;

/** What an approved answer is as an entry of the class, and what is left of it without an asker's words. */
final class Lesson {

    private static final int TITLE_CHARACTERS = 12;

    private Lesson() {}

    static String topic(Handoff handoff) {
        return "class-" + handoff.id();
    }

    /** @param wordings the askers' wordings, at least one */
    static Entry of(Handoff handoff, List<String> wordings, Provenance provenance) {
        List<String> ways = wordings.stream()
                .map(Lesson::way)
                .distinct()
                .limit(EntryRules.MOST_LINES)
                .toList();
        return new Entry(
                1,
                topic(handoff),
                title(ways.getFirst()),
                Layer.CLASS,
                null,
                provenance,
                inOneLine(handoff.words()),
                Examples.of(ways),
                Scope.ofClass(handoff.classId()));
    }

    static Provenance provenance(String source, String approver, LocalDate today) {
        return new Provenance(source, today.toString(), today, null, approver, today, today.plusYears(1));
    }

    /**
     * The entry without that wording. Where its title was taken from it, the next wording gives the title, or else the
     * answer does; where no wording is left, the title is the way of asking.
     */
    static Entry without(Entry entry, String wording) {
        String gone = way(wording);
        List<String> left =
                entry.questions().stream().filter(way -> !way.equals(gone)).toList();
        boolean titled = entry.title().equals(title(gone));
        if (!titled && left.size() == entry.questions().size()) {
            return entry;
        }
        String title = titled ? title(left.isEmpty() ? entry.answer() : left.getFirst()) : entry.title();
        Examples examples = new Examples(
                left.isEmpty() ? List.of(title) : left, entry.examples().bad());
        return new Entry(
                entry.version() + 1,
                entry.topic(),
                title,
                entry.layer(),
                entry.also(),
                entry.provenance(),
                entry.answer(),
                examples,
                entry.scope());
    }

    /** A question may have a thousand characters in many lines; a way of asking is one line, and no longer than others. */
    private static String way(String wording) {
        return Beginning.cut(inOneLine(wording), Column.QUESTIONS.mostCharacters())
                .strip();
    }

    private static String title(String line) {
        return Beginning.cut(line.strip(), TITLE_CHARACTERS).strip();
    }

    /** An answer of the bot has two lines at most; what a member wrote in five must not be cut off. */
    private static String inOneLine(String words) {
        return words.lines().map(String::strip).filter(line -> !line.isEmpty()).collect(Collectors.joining(" "));
    }
}
