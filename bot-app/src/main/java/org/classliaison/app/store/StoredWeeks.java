package org.classliaison.app.store;

import java.time.LocalDate;
import java.util.List;
import org.classliaison.core.act.digest.Tally;
import org.classliaison.core.act.digest.Week;
import org.classliaison.core.act.digest.Weeks;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.questions.Question;
import org.jspecify.annotations.Nullable;

/** Weeks counted by the database. */
final class StoredWeeks implements Weeks {

    /** Class 0 stands for the whole branch, as with entries. */
    private static final long BRANCH = 0;

    private final WeekMapper mapper;

    StoredWeeks(WeekMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public List<Tally> tallies(List<Long> classIds, Week week) {
        return classIds.isEmpty() ? List.of() : mapper.tallies(classIds, week.from(), week.to());
    }

    @Override
    public List<TopicCount> topics(long classId, Week week, int most) {
        return mapper.topics(WeekOfClass.of(classId, week, most));
    }

    @Override
    public List<Question> missed(long classId, Week week, int most) {
        return mapper.missed(WeekOfClass.of(classId, week, most)).stream()
                .map(QuestionRow::question)
                .toList();
    }

    @Override
    public boolean tell(BotId bot, @Nullable Long classId, LocalDate monday) {
        return mapper.insertTold(bot, classId == null ? BRANCH : classId, monday) == 1;
    }
}
