package org.classliaison.core.act.handoff;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.classliaison.core.chat.Button;
import org.classliaison.core.chat.Outgoing.Revise;
import org.classliaison.core.chat.Outgoing.Say;
import org.classliaison.core.knowledge.Entry;
import org.classliaison.core.people.Person;
import org.classliaison.core.questions.Handoff;
import org.classliaison.core.questions.Handoffs.Card;
import org.classliaison.core.questions.Question;

/** The cards that members get for a question and those like it, and how they change while it is in hand. */
public final class Cards {

    private static final DateTimeFormatter CLOCK_TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final Desk desk;
    private final CardText text;
    private final CardButtons buttons;
    private final StageRow stageRow;

    /** What a card shows below the question, and its buttons. */
    private record Foot(String text, List<List<Button>> rows) {

        Foot under(String top) {
            return new Foot(text.isEmpty() ? top : top + "\n\n" + text, rows);
        }
    }

    public Cards(Desk desk, Personal personal) {
        this.desk = desk;
        this.text = new CardText(desk);
        this.buttons = new CardButtons(desk.pen().buttons(), personal);
        this.stageRow = new StageRow(desk);
    }

    /** Whether the asker wants to know, in private, where they themselves stand. */
    boolean isAboutOwnStanding(Question question) {
        return stageRow.asksForIt(question);
    }

    /** Puts the question before readers; from now on their cards change with the others. */
    void send(Handoff handoff, List<Person> readers) {
        Bundle bundle = desk.bundle(handoff);
        send(bundle, readers, reader -> new Foot(top(bundle, reader), open(bundle, reader)));
    }

    void remind(Handoff handoff, List<Person> readers) {
        Bundle bundle = desk.bundle(handoff);
        String words = desk.pen().texts().get("handoff.remind") + "\n\n";
        send(bundle, readers, reader -> new Foot(words + top(bundle, reader), open(bundle, reader)));
    }

    void askForApproval(Handoff answered, List<Person> approvers, String author) {
        Bundle bundle = desk.bundle(answered);
        String words = desk.pen().texts().get("learn.ask", author, text.wordings(bundle), answered.words());
        send(bundle, approvers, approver -> new Foot(words, buttons.approval(bundle)));
    }

    /** An open question as it stands now: free, or with who has it and until when. */
    void show(Handoff handoff) {
        Bundle bundle = desk.bundle(handoff);
        Instant until = handoff.heldUntil();
        if (until != null && handoff.isHeldAt(desk.times().clock().instant())) {
            desk.holder(handoff).ifPresent(holder -> showHeld(bundle, holder, until));
        } else {
            reviseAll(bundle, reader -> new Foot("", open(bundle, reader)));
        }
    }

    void showNearest(Handoff handoff, Person member, List<Entry> entries) {
        Bundle bundle = desk.bundle(handoff);
        Foot foot = new Foot(desk.pen().texts().get("handoff.card.nearest"), buttons.nearest(bundle, entries));
        desk.records().handoffs().cards(handoff.id()).stream()
                .filter(card -> card.memberId() == member.id())
                .forEach(card -> revise(card, member, foot.under(top(bundle, member))));
    }

    /** The end of a question on all cards: the words, no more buttons. */
    void showEnd(Handoff handoff, String end) {
        Bundle bundle = desk.bundle(handoff);
        reviseAll(bundle, reader -> new Foot(end, List.of()));
    }

    /** Somebody else than the author may still decide whether an answer is learned. */
    void showAnswered(Handoff handoff, String end) {
        Bundle bundle = desk.bundle(handoff);
        boolean undecided = handoff.state() == Handoff.State.ANSWERED && !handoff.inPrivate();
        reviseAll(bundle, reader -> {
            boolean author = Long.valueOf(reader.id()).equals(handoff.holderId());
            return new Foot(end, undecided && !author ? buttons.approval(bundle) : List.of());
        });
    }

    /** The holder's card asks for the words; whoever looks through existing answers keeps all buttons. */
    private void showHeld(Bundle bundle, Person holder, Instant until) {
        String time = CLOCK_TIME.format(
                ZonedDateTime.ofInstant(until, desk.times().clock().getZone()));
        boolean writes = desk.expectsWords(holder, bundle.lead().id());
        String mine = bundle.lead().inPrivate() ? "handoff.card.mine.private" : "handoff.card.mine";
        reviseAll(bundle, reader -> {
            if (reader.id() != holder.id()) {
                String others = desk.pen().texts().get("handoff.card.others", holder.shownName(), time);
                return new Foot(others, open(bundle, reader));
            }
            return writes
                    ? new Foot(desk.pen().texts().get(mine, holder.shownName(), time), buttons.held(bundle))
                    : new Foot("", open(bundle, reader));
        });
    }

    private String top(Bundle bundle, Person reader) {
        return text.of(bundle) + (bundle.lead().isOpen() ? stageRow.recorded(bundle, reader) : "");
    }

    private List<List<Button>> open(Bundle bundle, Person reader) {
        List<List<Button>> rows = new ArrayList<>(stageRow.of(bundle, reader));
        rows.addAll(buttons.open(bundle));
        return rows;
    }

    private void send(Bundle bundle, List<Person> readers, Function<Person, Foot> whole) {
        for (Person reader : readers) {
            Foot card = whole.apply(reader);
            long letter = desk.pen().mail().answer(reader.privateChat(), new Say(card.text(), card.rows(), null));
            desk.records().handoffs().addCard(new Card(bundle.lead().id(), reader.id(), letter));
        }
    }

    private void reviseAll(Bundle bundle, Function<Person, Foot> foot) {
        for (Card card : desk.records().handoffs().cards(bundle.lead().id())) {
            desk.people()
                    .persons()
                    .byId(card.memberId())
                    .ifPresent(reader -> revise(card, reader, foot.apply(reader).under(top(bundle, reader))));
        }
    }

    private void revise(Card card, Person reader, Foot whole) {
        desk.pen().mail().answer(reader.privateChat(), new Revise(card.letterId(), whole.text(), whole.rows()));
    }
}
