package org.classliaison.core.act.suggest;

import java.util.Optional;
import org.classliaison.core.chat.Incoming.Line;
import org.classliaison.core.chat.Incoming.Replied;
import org.classliaison.core.offers.Action;
import org.classliaison.core.offers.Presses;
import org.classliaison.core.people.Expectation;
import org.classliaison.core.people.Person;

/** The door of this room: the commands, what people type, what is pressed. */
public final class TakeSuggestions {

    private final SuggestDesk desk;
    private final WriteSuggestion write;
    private final HandIn handIn;
    private final AnswerSuggestion answer;
    private final SettleSuggestion settle;
    private final ListSuggestions list;
    private final WithdrawSuggestion withdraw;

    public TakeSuggestions(SuggestDesk desk) {
        this.desk = desk;
        this.write = new WriteSuggestion(desk);
        this.handIn = new HandIn(desk);
        this.answer = new AnswerSuggestion(desk);
        this.settle = new SettleSuggestion(desk);
        this.list = new ListSuggestions(desk);
        this.withdraw = new WithdrawSuggestion(desk);
    }

    /** @param words what stands behind the command; may be empty */
    public void begin(Person person, Line line, String words) {
        write.begin(person, line.who().name(), words);
    }

    public void list(Person person) {
        list.list(person);
    }

    /** How many there are of a person's own. */
    public int countOf(Person person) {
        return list.own(person).size();
    }

    public void typed(Person person, Expectation expected, Line line) {
        if (expected.kind() == Expectation.Kind.SUGGEST_WORDS) {
            write.typed(person, expected.subject(), line.who().name(), line.text());
        } else {
            answer.typed(person, expected.subject(), line.text());
        }
    }

    /** The suggestion whose card a private line replies to. */
    public Optional<Long> repliedTo(Line line) {
        Replied replied = line.replyTo();
        return line.chat().isPrivate() && replied != null
                ? desk.records().suggestions().byCardMessage(line.chat(), replied.messageId())
                : Optional.empty();
    }

    /** A member may answer a card by replying to it. */
    public void reply(Person member, long suggestionId, String words) {
        answer.typed(member, suggestionId, words);
    }

    /** What its buttons do. */
    public Presses presses() {
        return new Presses()
                .on(Action.SUGGEST_CLASS, write::pickClass)
                .on(Action.SUGGEST_PREVIEW, write::show)
                .on(
                        Action.SUGGEST_SIGNED,
                        pressed -> handIn.handIn(pressed, pressed.press().who().name()))
                .on(Action.SUGGEST_UNSIGNED, pressed -> handIn.handIn(pressed, null))
                .on(Action.SUGGEST_DROP, handIn::drop)
                .on(Action.ANSWER_SUGGESTION, answer::ask)
                .on(Action.LOOK_INTO_SUGGESTION, settle::lookInto)
                .on(Action.CLOSE_SUGGESTION, settle::ask)
                .on(Action.CLOSE_SUGGESTION_NOW, settle::notHere)
                .on(Action.SHOW_SUGGESTION, list::show)
                .on(Action.WITHDRAW_SUGGESTION, withdraw::withdraw);
    }
}
