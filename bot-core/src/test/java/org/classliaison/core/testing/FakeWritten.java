package org.classliaison.core.testing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.records.ClassRecord;
import org.classliaison.core.records.ClassRecords;
import org.classliaison.core.records.Standing;
import org.classliaison.core.records.Standings;

/** What classes have written down, in memory. */
final class FakeWritten {
    private FakeWritten() {}

    static final class FakeClassRecords implements ClassRecords {
        private final Map<Long, ClassRecord> rows;

        FakeClassRecords(Tables tables) {
            rows = tables.table();
        }

        @Override
        public void add(ClassRecord classRecord) {
            rows.put(classRecord.id(), classRecord);
        }

        @Override
        public void save(ClassRecord classRecord) {
            rows.put(classRecord.id(), classRecord);
        }

        @Override
        public Optional<ClassRecord> byId(long id) {
            return Optional.ofNullable(rows.get(id));
        }

        @Override
        public Optional<ClassRecord> lock(long id) {
            return byId(id);
        }

        @Override
        public boolean remove(long id) {
            return rows.remove(id) != null;
        }

        @Override
        public List<ClassRecord> current(BotId bot, List<Long> classIds, LocalDate day) {
            return rows.values().stream()
                    .filter(row -> row.state() == ClassRecord.State.KEPT)
                    .filter(row -> row.owner().bot().equals(bot))
                    .filter(row -> row.owner().isBranch()
                            || classIds.contains(row.owner().classId()))
                    .filter(row -> !day(row).isBefore(day))
                    .sorted(Comparator.comparing(FakeClassRecords::day)
                            .thenComparing(row -> row.noted().at(), Comparator.reverseOrder()))
                    .toList();
        }

        @Override
        public int removeDrafts(Instant before) {
            int size = rows.size();
            rows.values()
                    .removeIf(row -> row.state() == ClassRecord.State.DRAFT
                            && row.noted().at().isBefore(before));
            return size - rows.size();
        }

        /** What has no day comes last. */
        private static LocalDate day(ClassRecord row) {
            return row.what().when() == null ? LocalDate.MAX : row.what().when().day();
        }
    }

    static final class FakeStandings implements Standings {
        private final Map<Long, Standing> rows;

        FakeStandings(Tables tables) {
            rows = tables.table();
        }

        @Override
        public void add(Standing standing) {
            rows.put(standing.id(), standing);
        }

        @Override
        public Optional<Standing> byId(long id) {
            return Optional.ofNullable(rows.get(id));
        }

        @Override
        public void set(Standing standing) {
            rows.values().removeIf(row -> row.whose().equals(standing.whose()));
            rows.put(standing.id(), standing);
        }

        @Override
        public List<Standing> of(long personId) {
            return rows.values().stream()
                    .filter(row -> row.whose().personId() == personId && row.state() == Standing.State.SET)
                    .sorted(Comparator.comparingLong(Standing::id).reversed())
                    .toList();
        }

        @Override
        public void forget(long personId) {
            rows.values().removeIf(row -> row.whose().personId() == personId);
        }

        @Override
        public int removeDrafts(Instant before) {
            int size = rows.size();
            rows.values()
                    .removeIf(row -> row.state() == Standing.State.DRAFT
                            && row.noted().at().isBefore(before));
            return size - rows.size();
        }
    }
}
