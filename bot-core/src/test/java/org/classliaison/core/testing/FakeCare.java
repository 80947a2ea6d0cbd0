package org.classliaison.core.testing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.classliaison.core.care.CareChoice;
import org.classliaison.core.care.CareChoices;
import org.classliaison.core.care.CareCounts;
import org.classliaison.core.care.CareDrafts;
import org.classliaison.core.care.CareLimits;
import org.classliaison.core.care.CareLog;
import org.classliaison.core.care.MoodWeek;
import org.classliaison.core.care.MoodWeeks;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.signs.Category;

/** What is kept beside the flags, in memory. */
final class FakeCare {

    private FakeCare() {}

    static final class Choices implements CareChoices {
        private final Map<List<Object>, CareChoice> rows;
        private final Map<List<Object>, Boolean> left;
        private int asked;

        Choices(Tables tables) {
            this.rows = tables.table();
            this.left = tables.table();
        }

        /** How often somebody wanted to know what a class or a person has chosen. */
        int asked() {
            return asked;
        }

        @Override
        public List<CareChoice> ofClass(long classId) {
            asked++;
            return Arrays.stream(Category.values())
                    .map(category -> current(classId, category))
                    .toList();
        }

        private CareChoice current(long classId, Category category) {
            return rows.getOrDefault(List.of(classId, category), CareChoice.untouched(classId, category));
        }

        @Override
        public boolean change(CareChoice changed) {
            if (current(changed.classId(), changed.category()).revision() != changed.revision() - 1) {
                return false;
            }
            rows.put(List.of(changed.classId(), changed.category()), changed);
            return true;
        }

        @Override
        public void leave(BotId bot, String personMark) {
            left.put(List.of(bot, personMark), true);
        }

        @Override
        public boolean comeBack(BotId bot, String personMark) {
            return left.remove(List.of(bot, personMark)) != null;
        }

        @Override
        public boolean hasLeft(BotId bot, String personMark) {
            asked++;
            return left.containsKey(List.of(bot, personMark));
        }
    }

    static final class Log implements CareLog {
        private final Map<Long, Entry> rows;

        Log(Tables tables) {
            this.rows = tables.table();
        }

        @Override
        public void note(Entry entry) {
            rows.put(entry.id(), entry);
        }

        @Override
        public List<Entry> of(BotId bot, Instant since, int most) {
            return rows.values().stream()
                    .filter(entry -> entry.bot().equals(bot) && !entry.at().isBefore(since))
                    .sorted(Comparator.comparingLong(Entry::id).reversed())
                    .limit(most)
                    .toList();
        }

        @Override
        public int removeBefore(Instant before) {
            int all = rows.size();
            rows.values().removeIf(entry -> entry.at().isBefore(before));
            return all - rows.size();
        }
    }

    static final class Counts implements CareCounts {
        private final Map<List<Object>, Count> rows;

        Counts(Tables tables) {
            this.rows = tables.table();
        }

        @Override
        public void add(Slot slot, What what, int by) {
            rows.merge(
                    List.of(slot, what),
                    new Count(slot, what, by),
                    (old, more) -> new Count(slot, what, old.number() + by));
        }

        @Override
        public List<Count> since(long classId, LocalDate week) {
            return rows.values().stream()
                    .filter(count -> count.slot().classId() == classId
                            && !count.slot().week().isBefore(week))
                    .toList();
        }
    }

    static final class Moods implements MoodWeeks {
        private final Map<List<Object>, Boolean> people;
        private final Map<List<Object>, List<Integer>> weeks;

        Moods(Tables tables) {
            this.people = tables.table();
            this.weeks = tables.table();
        }

        @Override
        public void note(long classId, LocalDate week, String personMark) {
            int isNew = people.putIfAbsent(List.of(classId, week, personMark), true) == null ? 1 : 0;
            List<Integer> old = weeks.getOrDefault(List.of(classId, week), List.of(0, 0));
            weeks.put(List.of(classId, week), List.of(old.get(0) + isNew, old.get(1) + 1));
        }

        @Override
        public Optional<MoodWeek> of(long classId, LocalDate week) {
            return Optional.ofNullable(weeks.get(List.of(classId, week)))
                    .filter(counted -> counted.get(0) >= MoodWeek.LEAST_PEOPLE)
                    .map(counted -> new MoodWeek(classId, week, counted.get(0), counted.get(1)));
        }

        @Override
        public int forgetPeopleBefore(LocalDate week) {
            int all = people.size();
            people.keySet().removeIf(key -> ((LocalDate) key.get(1)).isBefore(week));
            return all - people.size();
        }
    }

    static final class Limits implements CareLimits {
        private final Map<String, List<Object>> rows;

        Limits(Tables tables) {
            this.rows = tables.table();
        }

        @Override
        public boolean take(String mark, int most, Instant until) {
            int taken = rows.containsKey(mark) ? (Integer) rows.get(mark).getFirst() : 0;
            if (taken >= most) {
                return false;
            }
            rows.put(mark, List.of(taken + 1, until));
            return true;
        }

        @Override
        public boolean isTaken(String mark, Instant now) {
            return rows.containsKey(mark) && ((Instant) rows.get(mark).getLast()).isAfter(now);
        }

        @Override
        public int removeExpired(Instant now) {
            int all = rows.size();
            rows.values().removeIf(row -> !((Instant) row.getLast()).isAfter(now));
            return all - rows.size();
        }
    }

    static final class Drafts implements CareDrafts {
        private final Map<String, Draft> rows;

        private record Draft(String words, Instant at) {}

        Drafts(Tables tables) {
            this.rows = tables.table();
        }

        @Override
        public void put(String personMark, String words, Instant at) {
            rows.put(personMark, new Draft(words, at));
        }

        @Override
        public Optional<String> take(String personMark) {
            return Optional.ofNullable(rows.remove(personMark)).map(Draft::words);
        }

        @Override
        public int removeBefore(Instant before) {
            int all = rows.size();
            rows.values().removeIf(draft -> draft.at().isBefore(before));
            return all - rows.size();
        }
    }
}
