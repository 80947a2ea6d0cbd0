package org.classliaison.core.testing;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.classliaison.core.care.Audience;
import org.classliaison.core.care.CareFlag;
import org.classliaison.core.care.CareFlags;
import org.classliaison.core.care.CareState;
import org.classliaison.core.care.CareState.Closed;
import org.classliaison.core.care.CareState.Leased;
import org.classliaison.core.care.CareText;
import org.classliaison.core.care.Raised;
import org.classliaison.core.care.Source;
import org.classliaison.core.care.Tracks;
import org.classliaison.core.care.Writer;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.signs.Category;
import org.classliaison.core.signs.Severity;
import org.classliaison.core.signs.Sign;
import org.jspecify.annotations.Nullable;

/** Flags in memory; nothing is sealed here. */
final class FakeCareFlags implements CareFlags {

    private static final Comparator<Row> MOST_URGENT = Comparator.comparing(
                    (Row row) -> row.flag().sign().severity())
            .reversed()
            .thenComparing(row -> row.flag().raised().at())
            .thenComparingLong(row -> row.flag().id());

    private final Map<Long, Row> rows;

    private record Row(
            CareFlag flag,
            @Nullable CareText text,
            @Nullable Writer writer,
            Telling telling) {

        Row with(CareFlag changed) {
            return new Row(changed, text, writer, telling);
        }

        Row with(Telling other) {
            return new Row(flag, text, writer, other);
        }

        boolean isClosed() {
            return flag.state() instanceof Closed;
        }
    }

    /** When people were first told of it, how often, and when somebody has opened it. */
    private record Telling(
            @Nullable Instant at, int times, @Nullable Instant openedAt) {
        static final Telling NONE = new Telling(null, 0, null);
    }

    FakeCareFlags(Tables tables) {
        this.rows = tables.table();
    }

    @Override
    public void add(CareFlag flag, CareText text, Writer writer) {
        rows.put(flag.id(), new Row(flag, text, writer, Telling.NONE));
    }

    @Override
    public Optional<CareFlag> byId(long id) {
        return Optional.ofNullable(rows.get(id)).map(Row::flag);
    }

    @Override
    public Optional<CareText> text(long id) {
        return Optional.ofNullable(rows.get(id)).map(Row::text);
    }

    @Override
    public Optional<Writer> writer(long id) {
        return Optional.ofNullable(rows.get(id)).map(Row::writer);
    }

    @Override
    public void write(long id, CareText text) {
        rows.computeIfPresent(id, (same, row) -> new Row(row.flag(), text, row.writer(), row.telling()));
    }

    @Override
    public Optional<CareFlag> byMessage(long classId, String messageMark) {
        return which(row -> row.flag().classId() == classId
                        && tracks(row)
                                .filter(of -> of.message().equals(messageMark))
                                .isPresent())
                .max(Comparator.comparingLong(CareFlag::id));
    }

    @Override
    public Optional<CareFlag> alike(long classId, Category category, Tracks tracks, Instant since) {
        return which(row -> row.flag().classId() == classId
                        && row.flag().sign().category() == category
                        && row.flag().raised().source() == Source.READ
                        && !row.isClosed()
                        && !row.flag().raised().at().isBefore(since)
                        && tracks(row).filter(of -> isAlike(of, tracks)).isPresent())
                .max(Comparator.comparingLong(CareFlag::id));
    }

    private static boolean isAlike(Tracks one, Tracks other) {
        return one.text().equals(other.text()) || one.writer().equals(other.writer());
    }

    @Override
    public boolean countUp(long id) {
        return change(
                id, row -> !row.isClosed(), flag -> flag.with(flag.raised().again()));
    }

    @Override
    public boolean follow(long id, Sign sign, Tracks tracks) {
        Row row = rows.get(id);
        if (row == null || row.isClosed()) {
            return false;
        }
        boolean worse = sign.severity() == Severity.DANGER && row.flag().sign().severity() != Severity.DANGER;
        CareFlag changed = row.flag().with(sign).with(row.flag().raised().following(tracks));
        rows.put(id, new Row(changed, row.text(), row.writer(), worse ? Telling.NONE : row.telling()));
        return true;
    }

    @Override
    public List<CareFlag> waiting(long classId, Instant now) {
        return urgent(
                row -> row.flag().classId() == classId && row.flag().state().isFree(now));
    }

    @Override
    public List<CareFlag> waitingForAdmins(BotId bot, Instant now) {
        return urgent(row -> row.flag().bot().equals(bot)
                && row.flag().raised().audience().equals(Audience.ADMINS)
                && row.flag().state().isFree(now));
    }

    private List<CareFlag> urgent(Predicate<Row> wanted) {
        return rows.values().stream()
                .filter(wanted)
                .sorted(MOST_URGENT)
                .map(Row::flag)
                .toList();
    }

    @Override
    public List<CareFlag> untold(BotId bot) {
        return which(row -> row.flag().bot().equals(bot)
                        && !row.isClosed()
                        && row.telling().at() == null)
                .sorted(Comparator.comparingLong(CareFlag::id))
                .toList();
    }

    @Override
    public boolean tell(long id, Instant at) {
        Row row = rows.get(id);
        if (row == null || row.telling().at() != null) {
            return false;
        }
        rows.put(id, row.with(new Telling(at, 1, row.telling().openedAt())));
        return true;
    }

    @Override
    public List<CareFlag> unopened(BotId bot, Told told, Instant firstBefore) {
        return which(row -> row.flag().bot().equals(bot)
                        && !row.isClosed()
                        && row.flag().sign().severity() == Severity.DANGER
                        && row.telling().times() == told.times()
                        && row.telling().openedAt() == null
                        && !Objects.requireNonNull(row.telling().at()).isAfter(firstBefore))
                .sorted(Comparator.comparingLong(CareFlag::id))
                .toList();
    }

    @Override
    public boolean tellAgain(long id, Told soFar) {
        Row row = rows.get(id);
        if (row == null || row.telling().times() != soFar.times()) {
            return false;
        }
        Telling old = row.telling();
        rows.put(id, row.with(new Telling(old.at(), old.times() + 1, old.openedAt())));
        return true;
    }

    @Override
    public void open(long id, Instant at) {
        rows.computeIfPresent(
                id,
                (same, row) ->
                        row.with(new Telling(row.telling().at(), row.telling().times(), at)));
    }

    @Override
    public boolean lease(long id, Leased lease, Instant now) {
        return change(
                id,
                row -> row.flag().state().isFree(now) || isHeldBy(row.flag().state(), lease.by()),
                flag -> flag.in(lease));
    }

    @Override
    public boolean release(long id, long by) {
        return change(
                id,
                row -> row.flag().state() instanceof Leased leased && leased.by() == by,
                flag -> flag.in(CareState.open()));
    }

    @Override
    public boolean close(long id, Closed closed) {
        return change(
                id,
                row -> row.flag().state() instanceof Leased leased && leased.by() == closed.by(),
                flag -> flag.in(closed));
    }

    @Override
    public boolean reopen(long id, Leased lease, Instant closedSince) {
        return change(
                id,
                row -> row.flag().state() instanceof Closed closed
                        && closed.by() == lease.by()
                        && !closed.at().isBefore(closedSince),
                flag -> flag.in(lease));
    }

    @Override
    public boolean appeal(long id, Instant at) {
        Row row = rows.get(id);
        if (row == null || row.flag().raised().appealedAt() != null) {
            return false;
        }
        CareFlag appealed = row.flag().with(row.flag().raised().appealed(at));
        CareFlag before = row.isClosed() ? appealed.in(CareState.open()) : appealed;
        rows.put(id, new Row(before, row.text(), row.writer(), Telling.NONE));
        return true;
    }

    @Override
    public List<CareFlag> ofWriter(Collection<String> writerMarks) {
        return which(row -> isOf(row, writerMarks))
                .sorted(Comparator.comparingLong(CareFlag::id).reversed())
                .toList();
    }

    @Override
    public int removeOpen(Collection<String> writerMarks) {
        return removeIf(
                row -> isOf(row, writerMarks) && row.flag().raised().source() == Source.READ && !row.isClosed());
    }

    @Override
    public int forget(Collection<String> writerMarks) {
        return removeIf(row -> isOf(row, writerMarks));
    }

    @Override
    public List<CareFlag> openSince(Instant before, int most) {
        return which(row -> !row.isClosed() && since(row.flag().raised()).isBefore(before))
                .limit(most)
                .toList();
    }

    @Override
    public void remove(Collection<Long> ids) {
        rows.keySet().removeAll(ids);
    }

    @Override
    public int strip(Instant closedBefore) {
        List<Row> old = rows.values().stream()
                .filter(row -> isClosedBefore(row, closedBefore) && row.text() != null)
                .toList();
        old.forEach(row -> rows.put(row.flag().id(), new Row(row.flag(), null, null, row.telling())));
        return old.size();
    }

    @Override
    public int removeClosed(Instant raisedBefore, Instant closedBefore) {
        return removeIf(row ->
                isClosedBefore(row, closedBefore) && row.flag().raised().at().isBefore(raisedBefore));
    }

    private boolean change(long id, Predicate<Row> when, UnaryOperator<CareFlag> how) {
        Row row = rows.get(id);
        if (row == null || !when.test(row)) {
            return false;
        }
        rows.put(id, row.with(how.apply(row.flag())));
        return true;
    }

    private int removeIf(Predicate<Row> wanted) {
        List<Long> gone = which(wanted).map(CareFlag::id).toList();
        remove(gone);
        return gone.size();
    }

    private Stream<CareFlag> which(Predicate<Row> wanted) {
        return rows.values().stream().filter(wanted).map(Row::flag);
    }

    private static boolean isOf(Row row, Collection<String> writerMarks) {
        return tracks(row).filter(of -> writerMarks.contains(of.writer())).isPresent();
    }

    private static boolean isClosedBefore(Row row, Instant before) {
        return row.flag().state() instanceof Closed closed && closed.at().isBefore(before);
    }

    private static Optional<Tracks> tracks(Row row) {
        return Optional.ofNullable(row.flag().raised().tracks());
    }

    private static Instant since(Raised raised) {
        Instant appealed = raised.appealedAt();
        return appealed == null ? raised.at() : appealed;
    }

    private static boolean isHeldBy(CareState state, long personId) {
        return state instanceof Leased leased && leased.by() == personId;
    }
}
