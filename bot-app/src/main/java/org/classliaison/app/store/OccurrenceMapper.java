package org.classliaison.app.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.reminders.Occurrence;

/** Table occurrence. */
@Mapper
interface OccurrenceMapper {

    int insert(List<OccurrenceRow> rows);

    List<Long> due(BotId bot, Instant now, int most);

    int claim(Collection<Long> ids, long claimId);

    List<OccurrenceRow> claimed(Collection<Long> ids, long claimId);

    /** Of those, the ones with another telling of the same date that was done or left out. */
    List<Long> closed(Collection<Long> ids);

    List<OccurrenceRow> waitingFor(Collection<Long> targetIds, Instant until);

    int wrote(Collection<Told> told);

    int mark(Collection<Long> ids, Occurrence.State state);

    Optional<OccurrenceRow> lock(long id);

    int update(OccurrenceRow row);

    List<OccurrenceRow> ofReminder(long reminderId, LocalDate from);

    List<OccurrenceRow> ofClass(long classId, LocalDate from);

    int deleteWaiting(long reminderId);

    int deleteDueBefore(LocalDate day);

    /** Which letter has told it. */
    record Told(long id, long letterId) {}
}
