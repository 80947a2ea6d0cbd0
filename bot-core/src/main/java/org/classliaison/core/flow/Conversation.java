package org.classliaison.core.flow;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.classliaison.core.chat.Chat;
import org.classliaison.core.chat.Incoming.Line;
import org.classliaison.core.chat.Incoming.Replied;
import org.classliaison.core.people.Person;
import org.classliaison.core.people.Persons;
import org.classliaison.core.questions.Question;
import org.classliaison.core.questions.Questions;
import org.classliaison.core.understand.FollowUp;

/** The question that a line may lean on, read from what is stored: it survives a restart, and an erasure ends it. */
final class Conversation {

    private static final Duration GOES_ON_FOR = Duration.ofMinutes(10);
    private static final int MOST_QUESTIONS = 4;

    private final Questions questions;
    private final Persons persons;
    private final FollowUp followUp;

    /** @param words a line, or the question before it, as a question of its own */
    record Whole(String words, long questionId) {}

    Conversation(Questions questions, Persons persons, FollowUp followUp) {
        this.questions = questions;
        this.persons = persons;
        this.followUp = followUp;
    }

    /** The line as a question of its own, where it leans on an earlier one, and which that is. */
    Optional<Whole> completed(Line line) {
        return followUp.leans(line.text())
                ? before(line)
                        .flatMap(before -> followUp.read(before.words(), line.text())
                                .map(words -> new Whole(words, before.questionId())))
                : Optional.empty();
    }

    /** A stored question in words that say without the question before it what it asks. */
    String whole(Question question) {
        return before(question)
                .flatMap(before -> followUp.read(before.words(), question.text()))
                .orElse(question.text());
    }

    /** The words for which a stored question was taken when it was asked; its own where the one before is erased. */
    String asRead(Question question) {
        return question.leansOn() == null ? question.text() : whole(question);
    }

    /** A reply names its question, whoever asked it; otherwise it is the sender's own last one. */
    private Optional<Whole> before(Line line) {
        Replied replied = line.replyTo();
        if (replied != null) {
            Optional<Question> repliedTo = questions.byReply(line.chat(), replied.messageId());
            if (repliedTo.isPresent() || !line.addressed()) {
                return repliedTo
                        .map(question -> new Whole(whole(question), question.id()))
                        .filter(before -> !before.words().isBlank());
            }
        }
        return persons.byUser(line.chat().bot(), line.who().userId()).flatMap(asker -> lastOf(asker, line));
    }

    /** Those that it was read with, or else those that its asker asked just before. */
    private Optional<Whole> before(Question question) {
        if (question.leansOn() != null) {
            return together(leantOn(question));
        }
        Long askerId = question.askerId();
        return askerId == null
                ? Optional.empty()
                : together(upTo(question.chat(), askerId, question.askedAt()).stream()
                        .filter(other -> other.id() < question.id())
                        .toList());
    }

    private List<Question> leantOn(Question question) {
        List<Question> newestFirst = new ArrayList<>();
        Long next = question.leansOn();
        while (next != null && newestFirst.size() < MOST_QUESTIONS) {
            Question before = questions.byId(next).orElseThrow();
            newestFirst.add(before);
            next = before.leansOn();
        }
        return newestFirst;
    }

    private Optional<Whole> lastOf(Person asker, Line line) {
        return together(upTo(line.chat(), asker.id(), line.at()).stream()
                .filter(other -> other.messageId() < line.messageId())
                .toList());
    }

    private List<Question> upTo(Chat chat, long askerId, Instant end) {
        return questions.askedIn(chat, askerId, new Questions.Span(end.minus(GOES_ON_FOR), end), MOST_QUESTIONS);
    }

    /** A follow-up may lean on a follow-up, so they are read from the first on. */
    private Optional<Whole> together(List<Question> newestFirst) {
        Optional<Whole> before = Optional.empty();
        for (Question question : newestFirst.reversed()) {
            String text = question.text();
            String words = before.flatMap(earlier -> followUp.read(earlier.words(), text))
                    .orElse(text);
            before = Optional.of(new Whole(words, question.id()));
        }
        return before.filter(whole -> !whole.words().isBlank());
    }
}
