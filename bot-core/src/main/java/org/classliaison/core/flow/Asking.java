package org.classliaison.core.flow;

import java.util.Optional;
import java.util.stream.Collectors;
import org.classliaison.core.act.answer.Decision;
import org.classliaison.core.act.answer.Hearing;
import org.classliaison.core.chat.Ids;
import org.classliaison.core.chat.Incoming.Line;
import org.classliaison.core.flow.Conversation.Whole;
import org.classliaison.core.knowledge.Entry;
import org.classliaison.core.knowledge.Findings;
import org.classliaison.core.knowledge.Hit;
import org.classliaison.core.people.Person;
import org.classliaison.core.questions.Question;
import org.classliaison.core.questions.Questions;
import org.classliaison.core.questions.Ruling;
import org.classliaison.core.questions.Ruling.Outcome;
import org.jspecify.annotations.Nullable;

/** The main job: a line of chat becomes an answer, a choice, a person's task, a refusal, or nothing at all. */
public final class Asking {

    private final Listen listen;
    private final WhichClass whichClass;
    private final Register register;
    private final Replies replies;

    /** Where a question and its asker are written down. */
    record Register(Questions questions, Meet meet, Ids ids) {}

    Asking(Listen listen, WhichClass whichClass, Register register, Replies replies) {
        this.listen = listen;
        this.whichClass = whichClass;
        this.register = register;
        this.replies = replies;
    }

    /** Thinks now, outside any transaction; the returned work stores and replies. */
    Optional<Runnable> plan(Line line) {
        Long classId = whichClass.of(line).orElse(null);
        if (classId == null && !line.chat().isPrivate()) {
            return Optional.empty();
        }
        if (listen.isOpener(line)) {
            return line.chat().isPrivate() ? Optional.of(() -> goOn(line)) : Optional.empty();
        }
        Heard heard = listen.to(line, classId);
        return heard.isSilent() ? Optional.empty() : Optional.of(() -> store(line, classId, heard));
    }

    private void goOn(Line line) {
        register.meet().in(line.chat(), line.who());
        replies.goOn(line);
    }

    private void store(Line line, @Nullable Long classId, Heard heard) {
        if (register.questions().byMessage(line.chat(), line.messageId()).isPresent()) {
            return;
        }
        Person asker = register.meet().in(line.chat(), line.who());
        Question question = new Question(
                register.ids().next(),
                classId,
                line.chat(),
                line.messageId(),
                asker.id(),
                Question.shortened(heard.text()),
                heard.understood().map(Whole::questionId).orElse(null),
                line.at(),
                ruling(heard),
                null);
        register.questions().add(question);
        replies.to(question, heard);
    }

    private static Ruling ruling(Heard heard) {
        Findings findings = heard.findings();
        Entry best = findings.best().map(Hit::entry).orElse(null);
        String why = findings.hits().stream()
                .map(hit -> "%s=%.3f".formatted(hit.entry().topic(), hit.score()))
                .collect(Collectors.joining(" "));
        return new Ruling(
                outcome(heard.decision()),
                heard.hearing() == Hearing.ADDRESSED,
                best == null ? null : best.topic(),
                best == null ? 0 : best.version(),
                findings.confidence(),
                why);
    }

    private static Outcome outcome(Decision decision) {
        return switch (decision) {
            case Decision.Answer answer -> Outcome.ANSWERED;
            case Decision.Suggest suggest -> Outcome.SUGGESTED;
            case Decision.HandOn handOn -> Outcome.HANDED_ON;
            case Decision.Refuse refuse -> Outcome.REFUSED;
            case Decision.Silent silent -> throw new IllegalArgumentException("Silence is not stored");
        };
    }
}
