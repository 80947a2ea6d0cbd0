package org.classliaison.app.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.classliaison.core.care.CareCounts;
import org.classliaison.core.care.CareLog;
import org.classliaison.core.care.MoodWeek;
import org.classliaison.core.chat.BotId;

/** Tables care_log, care_count, care_limit, care_secret, mood_week and mood_mark. */
@Mapper
interface CareBookMapper {

    int insertLog(CareLog.Entry entry);

    List<CareLog.Entry> log(BotId bot, Instant since, int most);

    int deleteLog(long beforeId, Instant before);

    int addCount(CareCounts.Slot slot, CareCounts.What what, int number);

    List<CareCountRow> counts(long classId, LocalDate week);

    int insertMood(long classId, LocalDate week, String mark);

    int addMood(long classId, LocalDate week, int people);

    Optional<MoodWeek> mood(long classId, LocalDate week, int leastPeople);

    int deleteMoodMarks(LocalDate before);

    int insertLimit(String mark, Instant until);

    int takeLimit(String mark, int most);

    int countLimit(String mark, Instant now);

    int deleteLimits(Instant now);

    int insertSecret(long id, String sealed);

    Optional<String> secret(long id);
}
