package org.classliaison.app.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.classliaison.core.chat.Chat;
import org.classliaison.core.chat.Outgoing;
import org.classliaison.core.questions.Feedback;
import org.classliaison.core.questions.Handoff;
import org.classliaison.core.questions.Question;
import org.classliaison.core.questions.Questions;
import org.jspecify.annotations.Nullable;

/** Questions in table question. */
final class StoredQuestions implements Questions {

    private final QuestionMapper mapper;
    private final HandoffMapper handoffs;
    private final OutboxMapper letters;
    private final OutgoingJson json = new OutgoingJson();

    StoredQuestions(QuestionMapper mapper, HandoffMapper handoffs, OutboxMapper letters) {
        this.mapper = mapper;
        this.handoffs = handoffs;
        this.letters = letters;
    }

    @Override
    public void add(Question question) {
        Affected.one(mapper.insert(QuestionRow.of(question)), "Question", question.id());
    }

    @Override
    public void save(Question question) {
        Affected.one(mapper.update(QuestionRow.of(question)), "Question", question.id());
    }

    @Override
    public void reword(long questionId, String text) {
        Affected.one(mapper.reword(questionId, text), "Question", questionId);
    }

    @Override
    public Optional<Question> byId(long id) {
        return mapper.byId(id).map(QuestionRow::question);
    }

    @Override
    public List<Question> byIds(List<Long> ids) {
        return ids.isEmpty() ? List.of() : questions(mapper.byIds(ids));
    }

    @Override
    public List<Question> lock(List<Long> ids) {
        return ids.isEmpty() ? List.of() : questions(mapper.lock(ids));
    }

    @Override
    public Optional<Question> byMessage(Chat chat, long messageId) {
        return mapper.newestByMessage(chat.bot(), chat.id(), messageId).map(QuestionRow::question);
    }

    /**
     * By what the letter replies to: a question knows its latest letter only, and the answer that was not helpful, or the
     * choice that was made, can still be replied to.
     */
    @Override
    public Optional<Question> byReply(Chat chat, long messageId) {
        return letters.contentsAt(chat.bot(), chat.id(), messageId).stream()
                .map(json::read)
                .filter(Outgoing.Say.class::isInstance)
                .map(say -> ((Outgoing.Say) say).replyTo())
                .filter(Objects::nonNull)
                .findFirst()
                .flatMap(asked -> byMessage(chat, asked));
    }

    @Override
    public List<Question> askedIn(Chat chat, long personId, Span span, int most) {
        return mapper.askedIn(chat, personId, span, most).stream()
                .map(QuestionRow::question)
                .toList();
    }

    @Override
    public Optional<Long> lastClassOf(long personId) {
        return mapper.lastClassOf(personId);
    }

    @Override
    public List<Long> classesOf(long personId) {
        return mapper.classesOf(personId);
    }

    @Override
    public Optional<Feedback> rating(long questionId, long personId) {
        return mapper.rating(questionId, personId);
    }

    @Override
    public void rate(long questionId, long personId, Feedback feedback) {
        mapper.rate(questionId, personId, feedback);
    }

    @Override
    public List<Question> askedBy(long personId) {
        return questions(mapper.askedBy(personId));
    }

    @Override
    public void forget(long personId) {
        mapper.forgetAskedBy(personId);
        mapper.deleteFeedbackOf(personId);
    }

    /** Three statements however many questions there are. */
    @Override
    public List<Asked> ofClass(long classId, int most) {
        List<QuestionRow> rows = mapper.ofClass(classId, most);
        if (rows.isEmpty()) {
            return List.of();
        }
        List<Long> ids = rows.stream().map(QuestionRow::id).toList();
        Map<Long, EchoRow> echoes =
                mapper.echoes(ids).stream().collect(Collectors.toMap(EchoRow::questionId, Function.identity()));
        Map<Long, Handoff> handedOn =
                handoffs.ofQuestions(ids).stream().collect(Collectors.toMap(Handoff::questionId, Function.identity()));
        return rows.stream()
                .map(row -> asked(row, echoes.get(row.id()), Optional.ofNullable(handedOn.get(row.id()))))
                .toList();
    }

    @Override
    public int forgetAsked(Instant before) {
        handoffs.forgetAnswers(before);
        return mapper.forgetAsked(before);
    }

    private static List<Question> questions(List<QuestionRow> rows) {
        return rows.stream().map(QuestionRow::question).toList();
    }

    /** A question that was deleted between two statements has no echo. */
    private static Asked asked(QuestionRow row, @Nullable EchoRow echo, Optional<Handoff> handoff) {
        EchoRow known = echo == null ? new EchoRow(row.id(), null, 0, 0) : echo;
        String asker = known.asker() == null ? "" : known.asker();
        return new Asked(row.question(), asker, known.useful(), known.useless(), handoff);
    }
}
