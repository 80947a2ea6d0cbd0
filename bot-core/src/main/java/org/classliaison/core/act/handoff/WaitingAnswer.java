package org.classliaison.core.act.handoff;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.classliaison.core.chat.Button;
import org.classliaison.core.chat.Outgoing.Revise;
import org.classliaison.core.chat.Outgoing.Say;
import org.classliaison.core.people.Person;
import org.classliaison.core.questions.Handoff;
import org.classliaison.core.questions.Question;

/** Brings an answer to its asker alone, to a personal question or where a member wants it so; the group learns only that there is one. */
public final class WaitingAnswer {

    private static final Pattern PAYLOAD = Pattern.compile("answer-(\\d{1,19})");

    private final Desk desk;
    private final Personal personal;

    public WaitingAnswer(Desk desk, Personal personal) {
        this.desk = desk;
        this.personal = personal;
    }

    /** A personal question, asked where others read along. */
    boolean isOverheard(Question question) {
        return !question.chat().isPrivate() && personal.is(question);
    }

    /** Whether a link with that payload is one of ours. */
    public static boolean isMeantBy(String payload) {
        return PAYLOAD.matcher(payload).matches();
    }

    /** Somebody has opened the link in the group. Nobody but the asker learns whether the question exists. */
    public void open(Person person, String payload) {
        Optional<Question> own = question(payload).filter(question -> question.isAskedBy(person.id()));
        Optional<Handoff> handoff =
                own.flatMap(question -> desk.records().handoffs().ofQuestion(question.id()));
        if (own.isEmpty() || handoff.isEmpty()) {
            say(person, desk.pen().texts().get("handoff.waiting.notYours"));
        } else if (handoff.get().answer() == null) {
            say(person, desk.pen().texts().get(handoff.get().isOpen() ? "handoff.waiting.notYet" : "handoff.over"));
        } else {
            bring(person, own.get(), handoff.get());
        }
    }

    /** @return the letter in the group that says where the answer is */
    long send(Question question, Handoff answered) {
        Optional<Person> asker = Optional.ofNullable(question.askerId())
                .flatMap(desk.people().persons()::byId)
                .filter(Person::reachable);
        asker.ifPresent(person -> bring(person, question, answered));
        Long note = answered.noteLetterId();
        if (asker.isPresent() && note != null) {
            String text = desk.pen().texts().get("handoff.waiting.sent");
            desk.pen().mail().answer(question.chat(), new Revise(note, text, link(question)));
            return note;
        }
        Say waiting = new Say(desk.pen().texts().get("handoff.waiting"), link(question), question.replyTo());
        return desk.pen().mail().answer(question.chat(), waiting);
    }

    List<List<Button>> link(Question question) {
        String label = desk.pen().texts().get("button.OPEN_ANSWER");
        return List.of(List.of(new Button.Link(label, desk.pen().links().startLink("answer-" + question.id()))));
    }

    private void bring(Person asker, Question question, Handoff answered) {
        String text = desk.pen().texts().get("handoff.waiting.answer", question.text(), answered.words());
        Say say = new Say(text, desk.feedback(question), null);
        desk.pen().mail().answer(asker.privateChat(), say);
    }

    private Optional<Question> question(String payload) {
        Matcher matcher = PAYLOAD.matcher(payload);
        try {
            return matcher.matches()
                    ? desk.records().questions().byId(Long.parseLong(matcher.group(1)))
                    : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private void say(Person person, String text) {
        desk.pen().mail().answer(person.privateChat(), new Say(text, List.of(), null));
    }
}
