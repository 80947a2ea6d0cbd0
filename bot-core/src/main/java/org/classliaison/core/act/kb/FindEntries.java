package org.classliaison.core.act.kb;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.classliaison.core.chat.Button;
import org.classliaison.core.knowledge.Entry;
import org.classliaison.core.offers.Action;
import org.classliaison.core.people.Person;
import org.jspecify.annotations.Nullable;

/** Finds entries by their topic, by words of their title, and as a student's question would. */
final class FindEntries {

    private static final int MOST = 5;

    private final Desk desk;
    private final EntryCard card;

    FindEntries(Desk desk, EntryCard card) {
        this.desk = desk;
        this.card = card;
    }

    String askFor(Person reader) {
        desk.expectWords(reader, Desk.LOOKING_UP);
        desk.say(reader, "kb.find.ask");
        return "";
    }

    void by(Person reader, String typed) {
        String words = typed.strip();
        List<Entry> exact =
                visible(reader).filter(entry -> entry.topic().equals(words)).toList();
        if (exact.size() == 1) {
            card.send(reader, exact.getFirst());
            return;
        }
        Stream<Entry> matching =
                exact.isEmpty() ? Stream.concat(titled(reader, words), asked(reader, words)) : exact.stream();
        List<Entry> found = matching.distinct().limit(MOST).toList();
        List<List<Button>> rows =
                found.stream().map(entry -> List.of(button(reader, entry))).toList();
        desk.say(reader, rows, desk.pen().texts().get(found.isEmpty() ? "kb.find.none" : "kb.find.some"));
    }

    private Stream<Entry> visible(Person reader) {
        return desk.rights().seenBy(reader, desk.books().library().entries()).stream();
    }

    private Stream<Entry> titled(Person reader, String words) {
        String wanted = words.toLowerCase(Locale.ROOT);
        return visible(reader)
                .filter(entry -> entry.title().toLowerCase(Locale.ROOT).contains(wanted))
                .limit(MOST);
    }

    private Stream<Entry> asked(Person reader, String words) {
        @Nullable
        Long classId =
                desk.people().staff().classesOf(reader).stream().findFirst().orElse(null);
        List<Entry> found = desk.books()
                .shelves()
                .finder()
                .find(words, classId, desk.today())
                .entries();
        return desk.rights().seenBy(reader, found).stream();
    }

    private Button button(Person reader, Entry entry) {
        String label = entry.classId() == null
                ? entry.title()
                : desk.pen().texts().get("kb.ofClass", entry.title(), desk.name(entry.classId()));
        return desk.about(reader, Action.SHOW_ENTRY, entry, label);
    }
}
