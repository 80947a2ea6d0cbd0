package org.classliaison.core.act.handoff;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.chat.Button;
import org.classliaison.core.chat.Outgoing.Revise;
import org.classliaison.core.chat.Outgoing.Say;
import org.classliaison.core.knowledge.Entry;
import org.classliaison.core.offers.Action;
import org.classliaison.core.offers.Offered;
import org.classliaison.core.people.ClassGroup;
import org.classliaison.core.people.Person;
import org.classliaison.core.questions.Handoff;
import org.classliaison.core.questions.Handoffs.Card;
import org.classliaison.core.questions.Question;

/** The cards that members get for a question, and how they change while it is in hand. */
public final class Cards {

    private static final DateTimeFormatter CLOCK_TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final Desk desk;
    private final StageRow stageRow;

    public Cards(Desk desk) {
        this.desk = desk;
        this.stageRow = new StageRow(desk);
    }

    /** What a reader may press. */
    @FunctionalInterface
    private interface Rows {
        List<List<Button>> of(Person reader);
    }

    String text(Handoff handoff, Person reader) {
        Question question = question(handoff);
        String className = desk.people()
                .classes()
                .byId(handoff.classId())
                .map(ClassGroup::name)
                .orElse("");
        if (question.askerId() == null) {
            return desk.pen().texts().get("handoff.card.erased", className);
        }
        String text = desk.pen().texts().get("handoff.card", className, asker(question), question.text());
        return handoff.isOpen() ? text + stageRow.recorded(handoff, question, reader) : text;
    }

    /** Whether the asker wants to know, in private, where they themselves stand. */
    boolean isAboutOwnStanding(Question question) {
        return stageRow.asksForIt(question);
    }

    /** Puts the question before a reader; from now on that card changes with the others. */
    void send(Handoff handoff, Person reader) {
        send(handoff, reader, text(handoff, reader), openButtons(handoff, reader));
    }

    void send(Handoff handoff, Person reader, String text, List<List<Button>> rows) {
        long letter = desk.pen().mail().answer(reader.privateChat(), new Say(text, rows, null));
        desk.records().handoffs().addCard(new Card(handoff.id(), reader.id(), letter));
    }

    List<List<Button>> openButtons(Handoff handoff, Person reader) {
        List<List<Button>> rows = new ArrayList<>(stageRow.of(handoff, question(handoff), reader));
        rows.add(List.of(button(handoff, Action.TAKE_QUESTION)));
        rows.add(List.of(button(handoff, Action.SHOW_NEAREST), button(handoff, Action.NEEDS_NO_ANSWER)));
        return rows;
    }

    /** The holder's card asks for the words, the other one says who has the question and until when. */
    void showHeld(Handoff handoff, Person holder, Instant until) {
        String time = CLOCK_TIME.format(
                ZonedDateTime.ofInstant(until, desk.times().clock().getZone()));
        for (Card card : desk.records().handoffs().cards(handoff.id())) {
            boolean mine = card.memberId() == holder.id();
            String key = mine ? "handoff.card.mine" : "handoff.card.others";
            String addition = desk.pen().texts().get(key, holder.shownName(), time);
            revise(handoff, card, addition, reader -> mine ? List.of(putBack(handoff)) : openButtons(handoff, reader));
        }
    }

    void showOpen(Handoff handoff) {
        showAll(handoff, "", reader -> openButtons(handoff, reader));
    }

    /** The end of a question on all cards: the words, no more buttons. */
    void showEnd(Handoff handoff, String end) {
        showAll(handoff, end, reader -> List.of());
    }

    void showNearest(Handoff handoff, Person member, List<Entry> entries) {
        List<List<Button>> rows = new ArrayList<>();
        for (Entry entry : entries) {
            Offered offered = new Offered(bot(handoff), Action.ANSWER_WITH, handoff.id(), entry.topic());
            rows.add(List.of(desk.pen().buttons().of(offered, entry.title())));
        }
        rows.add(List.of(button(handoff, Action.TAKE_QUESTION), button(handoff, Action.PUT_BACK)));
        desk.records().handoffs().cards(handoff.id()).stream()
                .filter(card -> card.memberId() == member.id())
                .forEach(card -> revise(handoff, card, desk.pen().texts().get("handoff.card.nearest"), reader -> rows));
    }

    private void showAll(Handoff handoff, String addition, Rows rows) {
        desk.records().handoffs().cards(handoff.id()).forEach(card -> revise(handoff, card, addition, rows));
    }

    private void revise(Handoff handoff, Card card, String addition, Rows rows) {
        Optional<Person> member = desk.people().persons().byId(card.memberId());
        member.ifPresent(reader -> {
            String text = text(handoff, reader) + (addition.isEmpty() ? "" : "\n\n" + addition);
            desk.pen().mail().answer(reader.privateChat(), new Revise(card.letterId(), text, rows.of(reader)));
        });
    }

    private List<Button> putBack(Handoff handoff) {
        return List.of(button(handoff, Action.PUT_BACK));
    }

    private Button button(Handoff handoff, Action action) {
        return desk.pen().buttons().of(bot(handoff), action, handoff.id());
    }

    private BotId bot(Handoff handoff) {
        return question(handoff).chat().bot();
    }

    private Question question(Handoff handoff) {
        return desk.records().questions().byId(handoff.questionId()).orElseThrow();
    }

    private String asker(Question question) {
        return Optional.ofNullable(question.askerId())
                .flatMap(desk.people().persons()::byId)
                .map(Person::pseudonym)
                .orElse("");
    }
}
