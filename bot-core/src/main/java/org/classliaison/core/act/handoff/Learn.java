package org.classliaison.core.act.handoff;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.classliaison.core.chat.Button;
import org.classliaison.core.chat.Outgoing.Say;
import org.classliaison.core.knowledge.Entries;
import org.classliaison.core.knowledge.Entry;
import org.classliaison.core.knowledge.Layer;
import org.classliaison.core.knowledge.Library;
import org.classliaison.core.knowledge.Provenance;
import org.classliaison.core.offers.Action;
import org.classliaison.core.offers.Pressed;
import org.classliaison.core.people.Person;
import org.classliaison.core.questions.Handoff;
import org.classliaison.core.questions.Question;

/** Makes a member's answer knowledge of the class, once a second person has approved it. */
public final class Learn {

    private static final int TITLE_CHARACTERS = 12;

    private final Desk desk;
    private final Entries entries;
    private final Library library;

    public Learn(Desk desk, Entries entries, Library library) {
        this.desk = desk;
        this.entries = entries;
        this.library = library;
    }

    /** Asks everybody who may approve, but never the author. */
    void askForApproval(Handoff answered, Person author) {
        Question question = question(answered);
        String text = desk.pen()
                .texts()
                .get("learn.ask", author.shownName(), question.text(), String.valueOf(answered.answer()));
        for (Person approver : approvers(answered, author)) {
            List<Button> row = List.of(
                    desk.pen().buttons().of(author.bot(), Action.LEARN, answered.id()),
                    desk.pen().buttons().of(author.bot(), Action.DO_NOT_LEARN, answered.id()));
            desk.pen().mail().answer(approver.privateChat(), new Say(text, List.of(row), null));
        }
    }

    public String approve(Pressed pressed) {
        return decide(pressed, handoff -> {
            Entry entry = entry(handoff, pressed.presser());
            entries.put(entry);
            library.put(entry);
            desk.records().handoffs().save(handoff.closed(Handoff.State.LEARNED));
            return desk.pen().texts().get("learn.done");
        });
    }

    public String reject(Pressed pressed) {
        return decide(pressed, handoff -> {
            desk.records().handoffs().save(handoff.closed(Handoff.State.CLOSED));
            return desk.pen().texts().get("learn.rejected");
        });
    }

    private String decide(Pressed pressed, java.util.function.Function<Handoff, String> work) {
        Optional<Handoff> handoff = desk.records().handoffs().lock(pressed.subject());
        if (handoff.isEmpty() || handoff.get().state() != Handoff.State.ANSWERED) {
            return desk.pen().texts().get("learn.over");
        }
        Person presser = pressed.presser();
        Long author = handoff.get().holderId();
        boolean second = author == null || author != presser.id();
        boolean theirs = desk.people().staff().isLiaison(presser, handoff.get().classId())
                || desk.people().staff().isBranchAdmin(presser);
        return second && theirs ? work.apply(handoff.get()) : desk.pen().texts().get("learn.notYours");
    }

    private List<Person> approvers(Handoff handoff, Person author) {
        return Stream.concat(
                        desk.people().staff().liaisons(handoff.classId()).stream(),
                        desk.people().staff().branchAdmins(author.bot()).stream())
                .distinct()
                .filter(person -> person.id() != author.id() && person.reachable())
                .toList();
    }

    private Entry entry(Handoff handoff, Person approver) {
        Question question = question(handoff);
        LocalDate today = desk.people().staff().today();
        String edition = today.toString();
        Provenance provenance = new Provenance(
                desk.pen().texts().get("learn.source"),
                edition,
                today,
                null,
                approver.shownName(),
                today,
                today.plusYears(1));
        String title = question.text()
                .strip()
                .codePoints()
                .limit(TITLE_CHARACTERS)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return new Entry(
                1,
                "class-" + handoff.id(),
                title,
                Layer.CLASS,
                null,
                provenance,
                String.valueOf(handoff.answer()),
                List.of(question.text()),
                handoff.classId());
    }

    private Question question(Handoff handoff) {
        return desk.records().questions().byId(handoff.questionId()).orElseThrow();
    }
}
