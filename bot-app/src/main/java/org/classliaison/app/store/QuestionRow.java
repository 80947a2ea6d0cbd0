package org.classliaison.app.store;

import java.time.Instant;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.chat.Chat;
import org.classliaison.core.questions.Question;
import org.classliaison.core.questions.Ruling;
import org.jspecify.annotations.Nullable;

/** A row of question. */
record QuestionRow(
        long id,
        @Nullable Long classId,
        BotId bot,
        long chatId,
        Chat.Kind chatKind,
        @Nullable Long threadId,
        long messageId,
        @Nullable Long askerId,
        String line,
        @Nullable Long leansOn,
        Instant askedAt,
        Ruling.Outcome outcome,
        boolean addressed,
        @Nullable String topic,
        int version,
        double confidence,
        @Nullable String why,
        @Nullable Long letterId) {

    static QuestionRow of(Question question) {
        Chat chat = question.chat();
        Ruling ruling = question.ruling();
        return new QuestionRow(
                question.id(),
                question.classId(),
                chat.bot(),
                chat.id(),
                chat.kind(),
                chat.thread(),
                question.messageId(),
                question.askerId(),
                question.text(),
                question.leansOn(),
                question.askedAt(),
                ruling.outcome(),
                ruling.addressed(),
                ruling.topic(),
                ruling.version(),
                ruling.confidence(),
                Cut.remark(ruling.why()),
                question.letterId());
    }

    Question question() {
        Chat chat = new Chat(bot, chatId, chatKind, threadId);
        Ruling ruling = new Ruling(outcome, addressed, topic, version, confidence, why == null ? "" : why);
        return new Question(id, classId, chat, messageId, askerId, line, leansOn, askedAt, ruling, letterId);
    }
}
