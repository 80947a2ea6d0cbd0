package org.classliaison.app.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.classliaison.core.care.CareCounts;
import org.classliaison.core.care.CareLimits;
import org.classliaison.core.care.CareLog;
import org.classliaison.core.care.MoodWeek;
import org.classliaison.core.care.MoodWeeks;
import org.classliaison.core.chat.BotId;

/** What is noted beside the flags, in tables care_log, care_count, mood_week, mood_mark and care_limit. */
final class StoredCareBooks implements CareLog, CareCounts, MoodWeeks, CareLimits {

    private final CareBookMapper mapper;

    StoredCareBooks(CareBookMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void note(CareLog.Entry entry) {
        Affected.one(mapper.insertLog(entry), "Log entry", entry.id());
    }

    @Override
    public List<CareLog.Entry> of(BotId bot, Instant since, int most) {
        return mapper.log(bot, since, most);
    }

    @Override
    public int removeBefore(Instant before) {
        return mapper.deleteLog(TimedIds.firstAt(before), before);
    }

    @Override
    public void add(Slot slot, What what, int by) {
        mapper.addCount(slot, what, by);
    }

    @Override
    public List<Count> since(long classId, LocalDate week) {
        return mapper.counts(classId, week).stream().map(CareCountRow::count).toList();
    }

    @Override
    public void note(long classId, LocalDate week, String personMark) {
        mapper.addMood(classId, week, mapper.insertMood(classId, week, personMark));
    }

    @Override
    public Optional<MoodWeek> of(long classId, LocalDate week) {
        return mapper.mood(classId, week, MoodWeek.LEAST_PEOPLE);
    }

    @Override
    public int forgetPeopleBefore(LocalDate week) {
        return mapper.deleteMoodMarks(week);
    }

    @Override
    public boolean take(String mark, int most, Instant until) {
        mapper.insertLimit(mark, until);
        return mapper.takeLimit(mark, most) == 1;
    }

    @Override
    public boolean isTaken(String mark, Instant now) {
        return mapper.countLimit(mark, now) > 0;
    }

    @Override
    public int removeExpired(Instant now) {
        return mapper.deleteLimits(now);
    }
}
