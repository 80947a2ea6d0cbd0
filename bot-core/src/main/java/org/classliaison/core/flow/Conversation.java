package org.classliaison.core.flow;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
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

    Conversation(Questions questions, Persons persons, FollowUp followUp) {
        this.questions = questions;
        this.persons = persons;
        this.followUp = followUp;
    }

    /** The line as a question of its own, where it leans on an earlier one. */
    Optional<String> completed(Line line) {
        return followUp.leans(line.text())
                ? before(line).flatMap(before -> followUp.read(before, line.text()))
                : Optional.empty();
    }

    /** A stored question in words that say without the question before it what it asks. */
    String whole(Question question) {
        return before(question)
                .flatMap(before -> followUp.read(before, question.text()))
                .orElse(question.text());
    }

    /** A reply names its question, whoever asked it; otherwise it is the sender's own last one. */
    private Optional<String> before(Line line) {
        Replied replied = line.replyTo();
        if (replied != null) {
            Optional<Question> repliedTo = questions.byReply(line.chat(), replied.messageId());
            if (repliedTo.isPresent() || !line.addressed()) {
                return repliedTo.map(this::whole).filter(text -> !text.isBlank());
            }
        }
        return persons.byUser(line.chat().bot(), line.who().userId()).flatMap(asker -> lastOf(asker, line));
    }

    private Optional<String> before(Question question) {
        Long askerId = question.askerId();
        return askerId == null
                ? Optional.empty()
                : together(
                        upTo(question.chat(), askerId, question.askedAt()).filter(other -> other.id() < question.id()));
    }

    private Optional<String> lastOf(Person asker, Line line) {
        return together(upTo(line.chat(), asker.id(), line.at()).filter(other -> other.messageId() < line.messageId()));
    }

    private Stream<Question> upTo(Chat chat, long askerId, Instant end) {
        return questions
                .askedIn(chat, askerId, new Questions.Span(end.minus(GOES_ON_FOR), end), MOST_QUESTIONS)
                .stream();
    }

    /** A follow-up may lean on a follow-up, so they are read from the first on. */
    private Optional<String> together(Stream<Question> newestFirst) {
        Optional<String> before = Optional.empty();
        for (Question question : newestFirst.toList().reversed()) {
            String text = question.text();
            before = Optional.of(
                    before.flatMap(earlier -> followUp.read(earlier, text)).orElse(text));
        }
        return before.filter(text -> !text.isBlank());
    }
}
