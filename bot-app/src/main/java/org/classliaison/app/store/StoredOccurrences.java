package org.classliaison.app.store;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.reminders.Due;
import org.classliaison.core.reminders.Occurrence;
import org.classliaison.core.reminders.Occurrences;
import org.classliaison.core.reminders.Reminder;

/**
 * Tellings in table occurrence. They are looked for first and then locked by their ids, if they still wait: locks along
 * the index of what is due would come in another order than those of whoever presses a button.
 */
final class StoredOccurrences implements Occurrences {

    /** How long after its time a telling may be written and still be looked for; a bound for the database's sake. */
    private static final Duration LATEST = Duration.ofDays(31);

    private final OccurrenceMapper mapper;
    private final ReminderMapper reminders;
    private final ManyRows rows;

    StoredOccurrences(OccurrenceMapper mapper, ReminderMapper reminders, ManyRows rows) {
        this.mapper = mapper;
        this.rows = rows;
        this.reminders = reminders;
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
    public List<Occurrence> waitingBeside(List<Occurrence> taken, Instant until) {
        if (taken.isEmpty()) {
            return List.of();
        }
        var ids = new IdList(taken.stream().map(Occurrence::id).toList());
        var targetIds = new IdList(
                taken.stream().map(one -> one.of().targetId()).distinct().toList());
        return mapper.waitingBeside(ids, targetIds, until).stream()
                .map(OccurrenceRow::occurrence)
                .toList();
    }

    @Override
    public List<Due> takeThese(Collection<Long> wanted) {
        return wanted.isEmpty() ? List.of() : due(mapper.lockWaiting(new IdList(wanted)));
    }

    @Override
    public List<Due> undelivered(BotId bot, Instant since) {
        return due(mapper.undelivered(bot, since, since.minus(LATEST)));
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

    /** By the ids, as letters: the day has no index. A date written down after its day goes that much later. */
    @Override
    public int removeDueBefore(LocalDate day) {
        long firstId = TimedIds.firstAt(day.atStartOfDay(ZoneOffset.UTC).toInstant());
        return mapper.deleteDueBefore(firstId, day);
    }

    /** One whose reminder has just been removed is left out. */
    private List<Due> due(List<OccurrenceRow> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        Map<Long, Reminder> byId = reminders(found);
        Set<Long> closed = closed(found);
        return found.stream()
                .filter(row -> byId.containsKey(row.reminderId()))
                .map(row -> new Due(
                        Objects.requireNonNull(byId.get(row.reminderId())),
                        row.occurrence(),
                        closed.contains(row.id())))
                .toList();
    }

    private Map<Long, Reminder> reminders(List<OccurrenceRow> found) {
        List<Long> wanted =
                found.stream().map(OccurrenceRow::reminderId).distinct().toList();
        return reminders.byIds(new IdList(wanted)).stream()
                .map(ReminderRow::reminder)
                .collect(Collectors.toMap(Reminder::id, Function.identity()));
    }

    private Set<Long> closed(List<OccurrenceRow> found) {
        List<Long> ids = found.stream().map(OccurrenceRow::id).toList();
        return Set.copyOf(mapper.closed(new IdList(ids)));
    }
}
