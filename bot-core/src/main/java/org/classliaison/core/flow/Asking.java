package org.classliaison.core.flow;

import java.util.Optional;
import java.util.stream.Collectors;
import org.classliaison.core.act.answer.Decision;
import org.classliaison.core.act.answer.Hearing;
import org.classliaison.core.act.answer.Judge;
import org.classliaison.core.chat.Ids;
import org.classliaison.core.chat.Incoming.Line;
import org.classliaison.core.knowledge.Entry;
import org.classliaison.core.knowledge.Finder;
import org.classliaison.core.knowledge.Findings;
import org.classliaison.core.knowledge.Hit;
import org.classliaison.core.people.Person;
import org.classliaison.core.people.Staff;
import org.classliaison.core.questions.Question;
import org.classliaison.core.questions.Questions;
import org.classliaison.core.questions.Ruling;
import org.classliaison.core.questions.Ruling.Outcome;
import org.jspecify.annotations.Nullable;

/** The main job: a line of chat becomes an answer, a choice, a person's task, a refusal, or nothing at all. */
public final class Asking {

    private final Mind mind;
    private final Questions questions;
    private final Meet meet;
    private final Ids ids;
    private final Replies replies;

    /** What is needed to think about a line. */
    public record Mind(Finder finder, Judge judge, WhichClass whichClass, Staff staff) {}

    public Asking(Mind mind, Questions questions, Meet meet, Ids ids, Replies replies) {
        this.mind = mind;
        this.questions = questions;
        this.meet = meet;
        this.ids = ids;
        this.replies = replies;
    }

    /** Thinks now, outside any transaction; the returned work stores and replies. */
    Optional<Runnable> plan(Line line) {
        Long classId = mind.whichClass().of(line).orElse(null);
        if (classId == null && !line.chat().isPrivate()) {
            return Optional.empty();
        }
        Findings findings =
                mind.finder().find(line.text(), classId, mind.staff().today());
        Hearing hearing = line.addressed() ? Hearing.ADDRESSED : Hearing.AMBIENT;
        Decision decision = mind.judge().on(findings, hearing, classId);
        return decision instanceof Decision.Silent || findings.line().isBlank()
                ? Optional.empty()
                : Optional.of(() -> store(line, classId, findings, decision));
    }

    private void store(Line line, @Nullable Long classId, Findings findings, Decision decision) {
        if (questions.byMessage(line.chat(), line.messageId()).isPresent()) {
            return;
        }
        Person asker = meet.in(line.chat(), line.who());
        Question question = new Question(
                ids.next(),
                classId,
                line.chat(),
                line.messageId(),
                asker.id(),
                Question.shortened(line.text()),
                line.at(),
                ruling(line, findings, decision),
                null);
        questions.add(question);
        replies.to(question, decision);
    }

    private static Ruling ruling(Line line, Findings findings, Decision decision) {
        Entry best = findings.best().map(Hit::entry).orElse(null);
        String why = findings.hits().stream()
                .map(hit -> "%s=%.3f".formatted(hit.entry().topic(), hit.score()))
                .collect(Collectors.joining(" "));
        return new Ruling(
                outcome(decision),
                line.addressed(),
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
