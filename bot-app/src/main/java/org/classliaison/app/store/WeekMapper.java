package org.classliaison.app.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.classliaison.core.act.digest.Tally;
import org.classliaison.core.act.digest.Weeks;
import org.classliaison.core.chat.BotId;

/** Table digest, and tables question, question_feedback and handoff counted. */
@Mapper
interface WeekMapper {

    List<Tally> tallies(List<Long> classIds, Instant from, Instant to);

    List<Weeks.TopicCount> topics(WeekOfClass week);

    List<QuestionRow> missed(WeekOfClass week);

    int insertTold(BotId bot, long classId, LocalDate monday);
}
