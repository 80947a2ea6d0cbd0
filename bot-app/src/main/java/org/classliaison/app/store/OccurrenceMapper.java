package org.classliaison.app.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.reminders.Occurrence;
import org.classliaison.core.reminders.Occurrences;

/** Table occurrence. */
@Mapper
interface OccurrenceMapper {

    int insert(OccurrenceRow row);

    List<Long> due(BotId bot, Instant now, Occurrences.Lot lot);

    /** Locks those that wait and that nobody else has locked. */
    List<OccurrenceRow> lockWaiting(@Param("ids") IdList ids);

    /** Of those, the ones with another telling of the same date that was done or left out. */
    List<Long> closed(@Param("ids") IdList ids);

    List<OccurrenceRow> waitingBeside(IdList taken, IdList targetIds, Instant until);

    List<OccurrenceRow> undelivered(BotId bot, Instant writtenSince, Instant dueSince);

    int wrote(@Param("told") IdPairs told);

    int mark(IdList ids, Occurrence.State state);

    Optional<OccurrenceRow> lock(long id);

    int update(OccurrenceRow row);

    List<OccurrenceRow> ofReminder(long reminderId, LocalDate from);

    List<OccurrenceRow> ofClass(long classId, LocalDate from);

    int deleteWaiting(long reminderId);

    int deleteDueBefore(long beforeId, LocalDate day);
}
