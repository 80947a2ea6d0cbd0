package org.classliaison.core.flow;

import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;
import org.classliaison.core.act.setup.AdminCode;
import org.classliaison.core.chat.Command;
import org.classliaison.core.chat.Incoming.Line;
import org.classliaison.core.chat.Incoming.Replied;
import org.classliaison.core.chat.Who;
import org.classliaison.core.people.Expectation;
import org.classliaison.core.people.Expectations;
import org.classliaison.core.people.Person;
import org.classliaison.core.questions.Handoff;
import org.classliaison.core.questions.Handoffs;
import org.classliaison.core.questions.Question;
import org.classliaison.core.questions.Questions;

/** A line of text: a command, the words the bot is waiting for, or perhaps a question. */
public final class HandleLine {

    private final Asking asking;
    private final HandleCommand commands;
    private final Skills skills;
    private final Memory memory;
    private final InstantSource clock;

    /** What has to be known about earlier lines. */
    public record Memory(Meet meet, Expectations expectations, Questions questions, Handoffs handoffs) {}

    public HandleLine(Asking asking, HandleCommand commands, Skills skills, Memory memory, InstantSource clock) {
        this.asking = asking;
        this.commands = commands;
        this.skills = skills;
        this.memory = memory;
        this.clock = clock;
    }

    Optional<Runnable> plan(Line line) {
        if (line.who().kind() == Who.Kind.MACHINE) {
            return Optional.empty();
        }
        Optional<Command> command = Command.in(line.text());
        if (command.isPresent()) {
            return commands.plan(line, command.get());
        }
        if (line.chat().isPrivate() && AdminCode.looksLike(line.text())) {
            return Optional.of(() -> skills.setup().code().redeem(person(line), line.who(), line.text()));
        }
        Optional<Handoff> repliedTo = repliedTo(line);
        if (repliedTo.isPresent()) {
            return Optional.of(() ->
                    skills.handoffs().give().from(person(line), repliedTo.get().id(), line.text()));
        }
        Optional<Long> suggestion = skills.suggesting().take().repliedTo(line);
        if (suggestion.isPresent()) {
            return Optional.of(() -> skills.suggesting().take().reply(person(line), suggestion.get(), line.text()));
        }
        Optional<Expectation> expected = expected(line);
        return expected.isPresent() ? Optional.of(fulfilling(expected.get(), line)) : asking.plan(line);
    }

    /** An edit changes a question that members still have; it asks anew only if it was no question before. */
    Optional<Runnable> planEdited(Line line) {
        Optional<Question> asked = memory.questions().byMessage(line.chat(), line.messageId());
        if (asked.isPresent()) {
            String text = Command.in(line.text()).map(Command::rest).orElse(line.text());
            return Optional.of(() -> skills.handoffs().reword().to(person(line), asked.get(), text));
        }
        return line.addressed() && !line.chat().isPrivate() ? plan(line) : Optional.empty();
    }

    /** A member may answer a card by replying to it. */
    private Optional<Handoff> repliedTo(Line line) {
        Replied replied = line.replyTo();
        return line.chat().isPrivate() && replied != null
                ? memory.handoffs().byCardMessage(line.chat(), replied.messageId())
                : Optional.empty();
    }

    private Optional<Expectation> expected(Line line) {
        return line.chat().isPrivate()
                ? memory.expectations().of(line.chat().bot(), line.who().userId(), clock.instant())
                : Optional.empty();
    }

    /** An entry's preview takes a second to think, and thinking has no place in a transaction. */
    private Runnable fulfilling(Expectation expected, Line line) {
        if (expected.kind() == Expectation.Kind.ENTRY_WORDS) {
            Consumer<Person> typed = skills.kb().plan(line.chat().bot(), expected.subject(), line.text());
            return () -> typed.accept(person(line));
        }
        return () -> fulfil(expected, person(line), line);
    }

    private void fulfil(Expectation expected, Person person, Line line) {
        String text = line.text();
        switch (expected.kind()) {
            case CLASS_NAME -> skills.setup().classes().create(person, text);
            case ANSWER_TEXT -> skills.handoffs().give().from(person, expected.subject(), text);
            case LAST_DAY -> skills.setup().handOver().endOnTyped(person, expected.subject(), text);
            case RECORD_WORDS -> skills.ledger().write().typed(person, expected.subject(), text);
            case ENTRY_WORDS ->
                skills.kb().plan(line.chat().bot(), expected.subject(), text).accept(person);
            case NOTICE_WORDS -> skills.noticing().post().typed(person, expected.subject(), text);
            case SHARE_WORDS, SHARE_WISH, SHARE_REASON ->
                skills.sharing().take().typed(person, expected, text);
            case REMINDER_WORDS, REMINDER_DAY -> skills.reminding().take().typed(person, expected, text);
            case STAGE_WORDS -> skills.stages().take().typed(person, expected.subject(), text);
            case CARE_REASON, CARE_NOTE -> skills.caring().take().typed(person, expected, text);
            case APPEAL_WORDS, HELP_WORDS -> skills.voice().take().typed(person, expected, line);
            case SUGGEST_WORDS, SUGGESTION_REPLY -> skills.suggesting().take().typed(person, expected, line);
            case STANDING_SINCE -> skills.standing().since().typed(person, expected.subject(), text);
        }
    }

    private Person person(Line line) {
        return memory.meet().in(line.chat(), line.who());
    }
}
