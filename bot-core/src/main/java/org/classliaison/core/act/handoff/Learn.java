package org.classliaison.core.act.handoff;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.classliaison.core.chat.Button;
import org.classliaison.core.knowledge.Entries;
import org.classliaison.core.knowledge.Entry;
import org.classliaison.core.knowledge.Examples;
import org.classliaison.core.knowledge.Layer;
import org.classliaison.core.knowledge.Library;
import org.classliaison.core.knowledge.Provenance;
import org.classliaison.core.knowledge.Scope;
import org.classliaison.core.offers.Action;
import org.classliaison.core.offers.Pressed;
import org.classliaison.core.people.Person;
import org.classliaison.core.questions.Handoff;
import org.classliaison.core.questions.Question;

/** Makes a member's answer knowledge of the class, once a second person has approved it. */
public final class Learn {

    private static final int TITLE_CHARACTERS = 12;

    private final Desk desk;
    private final Knowledge knowledge;
    private final Cards cards;
    private final Personal personal;

    /** Where answers become knowledge: at rest, and in the library that is searched. */
    public record Knowledge(Entries entries, Library library) {}

    public Learn(Desk desk, Knowledge knowledge, Cards cards, Personal personal) {
        this.desk = desk;
        this.knowledge = knowledge;
        this.cards = cards;
        this.personal = personal;
    }

    /** Asks everybody who may approve, but never the author, and never about one person's case. */
    void askForApproval(Handoff answered, Person author) {
        Question question = question(answered);
        if (personal.is(question)) {
            return;
        }
        String text = desk.pen().texts().get("learn.ask", author.shownName(), question.text(), answered.words());
        for (Person approver : approvers(answered, author)) {
            List<Button> row = List.of(
                    desk.pen().buttons().of(author.bot(), Action.LEARN, answered.id()),
                    desk.pen().buttons().of(author.bot(), Action.DO_NOT_LEARN, answered.id()));
            cards.send(answered, approver, text, List.of(row));
        }
    }

    public String approve(Pressed pressed) {
        return decide(pressed, handoff -> {
            Entry entry = entry(handoff, pressed.presser());
            knowledge.entries().put(entry);
            end(handoff.closed(Handoff.State.LEARNED), "learn.end.done");
            knowledge.library().put(entry);
            return desk.pen().texts().get("learn.done");
        });
    }

    public String reject(Pressed pressed) {
        return decide(pressed, handoff -> {
            end(handoff.closed(Handoff.State.CLOSED), "learn.end.rejected");
            return desk.pen().texts().get("learn.rejected");
        });
    }

    private void end(Handoff handoff, String key) {
        desk.records().handoffs().save(handoff);
        cards.showEnd(handoff, desk.pen().texts().get(key, handoff.words()));
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
                inOneLine(handoff.words()),
                Examples.of(question.text()),
                Scope.ofClass(handoff.classId()));
    }

    /** An answer of the bot has two lines at most; what a member wrote in five must not be cut off. */
    private static String inOneLine(String answer) {
        return answer.lines().map(String::strip).filter(line -> !line.isEmpty()).collect(Collectors.joining(" "));
    }

    private Question question(Handoff handoff) {
        return desk.records().questions().byId(handoff.questionId()).orElseThrow();
    }
}
