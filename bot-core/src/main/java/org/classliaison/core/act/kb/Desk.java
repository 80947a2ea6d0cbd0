package org.classliaison.core.act.kb;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.classliaison.core.chat.Button;
import org.classliaison.core.chat.Ids;
import org.classliaison.core.chat.Outgoing.Say;
import org.classliaison.core.chat.Texts;
import org.classliaison.core.knowledge.Attention;
import org.classliaison.core.knowledge.Edits;
import org.classliaison.core.knowledge.Entry;
import org.classliaison.core.knowledge.Finder;
import org.classliaison.core.knowledge.History;
import org.classliaison.core.knowledge.Knowledge;
import org.classliaison.core.knowledge.Library;
import org.classliaison.core.offers.Action;
import org.classliaison.core.offers.Buttons;
import org.classliaison.core.offers.Offered;
import org.classliaison.core.outbox.Mail;
import org.classliaison.core.people.ClassGroup;
import org.classliaison.core.people.ClassGroups;
import org.classliaison.core.people.Expectation;
import org.classliaison.core.people.Expectations;
import org.classliaison.core.people.Person;
import org.classliaison.core.people.Persons;
import org.classliaison.core.people.Staff;
import org.jspecify.annotations.Nullable;

/**
 * What this room works with.
 *
 * @param clock in the branch's zone
 */
public record Desk(Books books, People people, Pen pen, Clock clock) {

    /** What an expectation is about while the bot waits for words to look up. */
    static final long LOOKING_UP = 0;

    public record Books(Shelves shelves, Knowledge knowledge, Edits edits, History history) {

        Library library() {
            return shelves.library();
        }
    }

    /** What is in force, how it is found, and what is the matter with it. */
    public record Shelves(Library library, Finder finder, Attention attention) {}

    public record People(Staff staff, Persons persons, ClassGroups classes, Expectations expectations) {}

    public record Pen(Mail mail, Buttons buttons, Texts texts, Ids ids, AsStudentsSee shown) {}

    /** The room that answers writes the answer; this one only shows it. */
    @FunctionalInterface
    public interface AsStudentsSee {
        String text(Entry entry, List<String> liaisons);
    }

    Rights rights() {
        return new Rights(people.staff());
    }

    /** As it is in force now. */
    Optional<Entry> current(String topic, @Nullable Long classId) {
        return books.knowledge()
                .byTopic(topic, classId)
                .or(() -> books.library().entries().stream()
                        .filter(entry -> entry.topic().equals(topic) && isOf(entry, classId))
                        .findFirst());
    }

    static boolean isOf(Entry entry, @Nullable Long classId) {
        return classId == null ? entry.classId() == null : classId.equals(entry.classId());
    }

    /** Of the same topic and class, in whatever version. */
    static boolean isSame(Entry one, Entry other) {
        return one.topic().equals(other.topic()) && isOf(one, other.classId());
    }

    String name(@Nullable Long classId) {
        return classId == null
                ? pen.texts().get("kb.branch")
                : people.classes().byId(classId).map(ClassGroup::name).orElse("");
    }

    LocalDate today() {
        return people.staff().today();
    }

    void expectWords(Person person, long subject) {
        people.expectations().expect(Expectation.of(person, Expectation.Kind.ENTRY_WORDS, subject, clock.instant()));
    }

    /** The person's next line means nothing for an entry any more; for other things it still may. */
    void expectNoWords(Person person) {
        people.expectations().clear(person, Set.of(Expectation.Kind.ENTRY_WORDS));
    }

    /** A button about an entry: class 0 is the whole branch. */
    Button about(Person person, Action action, Entry entry) {
        return about(person, action, entry, pen.texts().get("button." + action.name()));
    }

    Button about(Person person, Action action, Entry entry, String label) {
        Long classId = entry.classId();
        Offered offered = new Offered(person.bot(), action, classId == null ? 0 : classId, entry.topic());
        return pen.buttons().of(offered, label);
    }

    static @Nullable Long classOf(long subject) {
        return subject == 0 ? null : subject;
    }

    void say(Person person, List<List<Button>> rows, String text) {
        pen.mail().answer(person.privateChat(), new Say(text, rows, null));
    }

    void say(Person person, String key, Object... values) {
        say(person, List.of(), pen.texts().get(key, values));
    }
}
