package org.classliaison.app.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.chat.Chat;
import org.classliaison.core.questions.Feedback;
import org.classliaison.core.questions.Questions;

/** Tables question and question_feedback. */
@Mapper
interface QuestionMapper {

    int insert(QuestionRow row);

    int update(QuestionRow row);

    int reword(long id, String line);

    Optional<QuestionRow> byId(long id);

    List<QuestionRow> byIds(List<Long> ids);

    List<QuestionRow> lock(List<Long> ids);

    Optional<QuestionRow> newestByMessage(BotId bot, long chatId, long messageId);

    List<QuestionRow> askedIn(Chat chat, long personId, Questions.Span span, int most);

    Optional<Long> lastClassOf(long personId);

    List<Long> classesOf(long personId);

    Optional<Feedback> rating(long questionId, long personId);

    int rate(long questionId, long personId, Feedback feedback);

    List<QuestionRow> askedBy(long personId);

    List<QuestionRow> ofClass(long classId, int most);

    List<EchoRow> echoes(List<Long> questionIds);

    int forgetAskedBy(long personId);

    int deleteFeedbackOf(long personId);

    int forgetAsked(Instant before);
}
