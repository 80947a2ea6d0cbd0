package org.classliaison.core.act.handoff;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.classliaison.core.knowledge.Knowledge;
import org.classliaison.core.knowledge.Provenance;
import org.classliaison.core.offers.Pressed;
import org.classliaison.core.people.Person;
import org.classliaison.core.questions.Handoff;

/** Makes a member's answer knowledge of the class, once a second person has approved it. */
public final class Learn {

    private final Desk desk;
    private final Knowledge knowledge;
    private final Cards cards;
    private final Personal personal;

    public Learn(Desk desk, Knowledge knowledge, Cards cards, Personal personal) {
        this.desk = desk;
        this.knowledge = knowledge;
        this.cards = cards;
        this.personal = personal;
    }

    /** Asks everybody who may approve, but never the author, and never about one person's case. */
    void askForApproval(Handoff answered, Person author) {
        if (!answered.inPrivate() && !ways(answered).isEmpty()) {
            cards.askForApproval(answered, approvers(answered, author), author.shownName());
        }
    }

    public String approve(Pressed pressed) {
        return decide(pressed, handoff -> {
            List<String> ways = ways(handoff);
            if (ways.isEmpty()) {
                return desk.pen().texts().get("learn.over");
            }
            knowledge.put(Lesson.of(handoff, ways, provenance(pressed.presser())));
            end(handoff, Handoff.State.LEARNED, "learn.end.done");
            return desk.pen().texts().get("learn.done");
        });
    }

    public String reject(Pressed pressed) {
        return decide(pressed, handoff -> {
            end(handoff, Handoff.State.CLOSED, "learn.end.rejected");
            return desk.pen().texts().get("learn.rejected");
        });
    }

    private void end(Handoff handoff, Handoff.State state, String key) {
        Bundle bundle = desk.bundle(handoff.closed(state));
        bundle.slips().stream()
                .filter(slip -> slip.handoff().answer() != null)
                .forEach(slip -> desk.records().handoffs().save(slip.handoff().closed(state)));
        cards.showEnd(bundle.lead(), desk.pen().texts().get(key, handoff.words()));
    }

    private String decide(Pressed pressed, Function<Handoff, String> work) {
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

    /** The wordings on the card, without those that an edit has made personal. */
    private List<String> ways(Handoff handoff) {
        return desk.bundle(handoff).questions().stream()
                .filter(question -> !personal.is(question))
                .map(question -> question.text().strip())
                .distinct()
                .toList();
    }

    private Provenance provenance(Person approver) {
        String source = desk.pen().texts().get("learn.source");
        return Lesson.provenance(
                source, approver.shownName(), desk.people().staff().today());
    }
}
