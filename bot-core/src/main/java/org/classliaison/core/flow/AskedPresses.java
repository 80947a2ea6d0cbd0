package org.classliaison.core.flow;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.classliaison.core.act.answer.AfterAnswer;
import org.classliaison.core.act.handoff.TakeQuestion;
import org.classliaison.core.chat.Texts;
import org.classliaison.core.knowledge.Entry;
import org.classliaison.core.knowledge.Finder;
import org.classliaison.core.knowledge.Hit;
import org.classliaison.core.knowledge.Library;
import org.classliaison.core.offers.Action;
import org.classliaison.core.offers.Pressed;
import org.classliaison.core.offers.Presses;
import org.classliaison.core.people.Person;
import org.classliaison.core.people.Staff;
import org.classliaison.core.questions.Handoff;
import org.classliaison.core.questions.Handoffs;
import org.classliaison.core.questions.Question;
import org.classliaison.core.questions.Questions;
import org.classliaison.core.questions.Ruling.Outcome;

/** Buttons that act on a stored question, where answering, handing on and the library have to meet. */
public final class AskedPresses {

    private final Records records;
    private final Skills skills;
    private final Replies replies;
    private final Shelves shelves;
    private final Words words;

    record Records(Questions questions, Handoffs handoffs, Conversation conversation) {}

    public record Shelves(Library library, Finder finder) {}

    public record Words(Texts texts, Staff staff) {}

    AskedPresses(Records records, Skills skills, Replies replies, Shelves shelves, Words words) {
        this.records = records;
        this.skills = skills;
        this.replies = replies;
        this.shelves = shelves;
        this.words = words;
    }

    Presses presses() {
        AfterAnswer afterAnswer = skills.answers().afterAnswer();
        return new Presses()
                .on(Action.USEFUL, about(afterAnswer::useful))
                .on(Action.USELESS, about(this::useless))
                .on(Action.RECALL, about(this::recall))
                .on(Action.PICK, asOwner((pressed, question) -> pick(question, pressed.detail())))
                .on(Action.HAND_ON, asOwner((pressed, question) -> handOn(question)))
                .on(Action.ASK_STANDING, asOwner((pressed, question) -> askStanding(question)))
                .on(Action.PICK_CLASS, asOwner((pressed, question) -> pickClass(question, pressed.detail())))
                .on(Action.SHOW_NEAREST, this::showNearest)
                .on(Action.ANSWER_WITH, this::answerWith);
    }

    private Function<Pressed, String> about(BiFunction<Pressed, Question, String> work) {
        return pressed -> records.questions()
                .byId(pressed.subject())
                .map(question -> work.apply(pressed, question))
                .orElseGet(() -> words.texts().get("press.expired"));
    }

    /** Only the asker or the staff may decide for the asker. */
    private Function<Pressed, String> asOwner(BiFunction<Pressed, Question, String> work) {
        AfterAnswer afterAnswer = skills.answers().afterAnswer();
        return about((pressed, question) ->
                afterAnswer.isAsker(pressed.presser(), question) || afterAnswer.isStaff(pressed.presser(), question)
                        ? work.apply(pressed, question)
                        : words.texts().get("press.askersOnly"));
    }

    private String showNearest(Pressed pressed) {
        List<Entry> nearest = handedOn(pressed)
                .map(question ->
                        shelves
                                .finder()
                                .find(
                                        question.text(),
                                        question.classId(),
                                        words.staff().today())
                                .hits()
                                .stream()
                                .filter(hit -> !hit.mayNotAnswer())
                                .map(Hit::entry)
                                .toList())
                .orElse(List.of());
        return skills.handoffs().take().showNearest(pressed, nearest);
    }

    private String answerWith(Pressed pressed) {
        return handedOn(pressed)
                .flatMap(question -> answerWith(pressed, question))
                .orElseGet(() -> words.texts().get("press.expired"));
    }

    private Optional<String> answerWith(Pressed pressed, Question question) {
        return shelves.library()
                .entry(pressed.detail(), question.classId(), words.staff().today())
                .map(entry -> new TakeQuestion.Ready(
                        entry, skills.answers().answering().text(question, entry)))
                .map(ready -> skills.handoffs().take().answerWith(pressed, ready));
    }

    private String useless(Pressed pressed, Question question) {
        AfterAnswer afterAnswer = skills.answers().afterAnswer();
        boolean offer = afterAnswer.isAsker(pressed.presser(), question)
                && records.handoffs().ofQuestion(question.id()).isEmpty();
        return offer ? afterAnswer.useless(pressed, question) : afterAnswer.uselessNoted(pressed, question);
    }

    /** Where the message was the note that members have the question, they learn that it is gone. */
    private String recall(Pressed pressed, Question seen) {
        skills.handoffs().withdraw().hold(seen);
        Question question = records.questions().lock(List.of(seen.id())).getFirst();
        String said = skills.answers().afterAnswer().recall(pressed, question);
        boolean note = records.handoffs()
                .ofQuestion(seen.id())
                .filter(handoff -> pressed.detail().equals(String.valueOf(handoff.noteLetterId())))
                .isPresent();
        if (note && isOwner(pressed.presser(), question)) {
            skills.handoffs().withdraw().noteGone(seen.id());
        }
        return said;
    }

    private String pick(Question question, String topic) {
        if (question.ruling().outcome() != Outcome.SUGGESTED) {
            return words.texts().get("press.done");
        }
        Optional<Entry> entry =
                shelves.library().entry(topic, question.classId(), words.staff().today());
        if (entry.isEmpty()) {
            return words.texts().get("press.expired");
        }
        Question picked =
                question.ruled(question.ruling().answeredWith(topic, entry.get().version()), question.letterId());
        if (shelves.library().isStale(entry.get(), words.staff().today())) {
            replies.handOn(picked);
        } else {
            replies.toPicked(picked, entry.get());
        }
        return "";
    }

    private String handOn(Question question) {
        if (records.handoffs().ofQuestion(question.id()).isPresent()) {
            return words.texts().get("press.done");
        }
        makeWhole(question);
        replies.handOn(question);
        return "";
    }

    /** Asked for the first time, or once more after an end that was not right. */
    private String askStanding(Question question) {
        Optional<Handoff> before = records.handoffs().ofQuestion(question.id());
        if (before.isEmpty()) {
            replies.handOn(question);
            return "";
        }
        if (before.get().isOpen()) {
            return words.texts().get("standing.asked");
        }
        skills.handoffs().handOn().again(question, before.get().id());
        return "";
    }

    /** Members have not seen the chat: a question that leans on an earlier one reaches them in words of its own. */
    private void makeWhole(Question question) {
        String whole = records.conversation().whole(question);
        if (!whole.equals(question.text())) {
            records.questions().reword(question.id(), whole);
        }
    }

    private String pickClass(Question question, String classId) {
        if (question.classId() != null) {
            return words.texts().get("press.done");
        }
        Question placed = question.inClass(Long.parseLong(classId));
        records.questions().save(placed);
        replies.handOn(placed);
        return "";
    }

    private boolean isOwner(Person person, Question question) {
        AfterAnswer afterAnswer = skills.answers().afterAnswer();
        return afterAnswer.isAsker(person, question) || afterAnswer.isStaff(person, question);
    }

    private Optional<Question> handedOn(Pressed pressed) {
        return records.handoffs()
                .byId(pressed.subject())
                .map(Handoff::questionId)
                .flatMap(records.questions()::byId);
    }
}
