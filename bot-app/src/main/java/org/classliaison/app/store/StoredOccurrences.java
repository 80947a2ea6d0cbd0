package org.classliaison.app.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.chat.Ids;
import org.classliaison.core.reminders.Due;
import org.classliaison.core.reminders.Occurrence;
import org.classliaison.core.reminders.Occurrences;
import org.classliaison.core.reminders.Reminder;

/**
 * Tellings in table occurrence. They are looked for first and then taken by their ids, on the condition that they still
 * wait: an update along the index of what is due would lock rows in another order than whoever presses a button.
 */
final class StoredOccurrences implements Occurrences {

    private final OccurrenceMapper mapper;
    private final ReminderMapper reminders;
    private final ManyRows rows;
    private final Ids ids;

    StoredOccurrences(OccurrenceMapper mapper, ReminderMapper reminders, ManyRows rows, Ids ids) {
        this.mapper = mapper;
        this.rows = rows;
        this.reminders = reminders;
        this.ids = ids;
    }

    @Override
    public void addAll(List<Occurrence> occurrences) {
        rows.insert(
                OccurrenceMapper.class,
                occurrences.stream().map(OccurrenceRow::of).toList());
    }

    @Override
    public List<Due> take(BotId bot, Instant now, Lot lot) {
        return takeThese(mapper.due(bot, now, lot));
    }

    @Override
    public List<Occurrence> waitingFor(Collection<Long> targetIds, Instant until) {
        return targetIds.isEmpty()
                ? List.of()
                : mapper.waitingFor(new IdList(targetIds), until).stream()
                        .map(OccurrenceRow::occurrence)
                        .toList();
    }

    @Override
    public List<Due> takeThese(Collection<Long> wanted) {
        IdList list = new IdList(wanted);
        long claimId = ids.next();
        return wanted.isEmpty() || mapper.claim(list, claimId) == 0 ? List.of() : due(mapper.claimed(list, claimId));
    }

    @Override
    public List<Due> undelivered(BotId bot, Instant since) {
        List<OccurrenceRow> lost = mapper.undelivered(bot, since);
        return lost.isEmpty() ? List.of() : due(lost);
    }

    @Override
    public void wrote(Map<Long, Long> letterByOccurrence) {
        if (!letterByOccurrence.isEmpty()) {
            mapper.wrote(new IdPairs(letterByOccurrence));
        }
    }

    @Override
    public void mark(Collection<Long> occurrences, Occurrence.State state) {
        if (!occurrences.isEmpty()) {
            mapper.mark(new IdList(occurrences), state);
        }
    }

    @Override
    public Optional<Due> lock(long id) {
        return mapper.lock(id).flatMap(row -> due(List.of(row)).stream().findFirst());
    }

    @Override
    public void save(Occurrence occurrence) {
        Affected.one(mapper.update(OccurrenceRow.of(occurrence)), "Occurrence", occurrence.id());
    }

    @Override
    public List<Occurrence> of(long reminderId, LocalDate from) {
        return mapper.ofReminder(reminderId, from).stream()
                .map(OccurrenceRow::occurrence)
                .toList();
    }

    @Override
    public List<Occurrence> ofClass(long classId, LocalDate from) {
        return mapper.ofClass(classId, from).stream()
                .map(OccurrenceRow::occurrence)
                .toList();
    }

    @Override
    public int removeWaiting(long reminderId) {
        return mapper.deleteWaiting(reminderId);
    }

    @Override
    public int removeDueBefore(LocalDate day) {
        return mapper.deleteDueBefore(day);
    }

    /** One whose reminder has just been removed is left out. */
    private List<Due> due(List<OccurrenceRow> found) {
        Set<Long> closed = Set.copyOf(
                mapper.closed(new IdList(found.stream().map(OccurrenceRow::id).toList())));
        List<Long> wanted =
                found.stream().map(OccurrenceRow::reminderId).distinct().toList();
        Map<Long, Reminder> byId = reminders.byIds(new IdList(wanted)).stream()
                .map(ReminderRow::reminder)
                .collect(Collectors.toMap(Reminder::id, Function.identity()));
        return found.stream()
                .filter(row -> byId.containsKey(row.reminderId()))
                .map(row -> new Due(
                        Objects.requireNonNull(byId.get(row.reminderId())),
                        row.occurrence(),
                        closed.contains(row.id())))
                .toList();
    }
}
