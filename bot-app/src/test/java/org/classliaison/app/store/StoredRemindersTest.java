package org.classliaison.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.classliaison.app.testing.AtOnce;
import org.classliaison.app.testing.Firing;
import org.classliaison.app.testing.RealDatabase;
import org.classliaison.app.testing.RealStore;
import org.classliaison.core.act.stages.StageList;
import org.classliaison.core.act.stages.StageLists;
import org.classliaison.core.calendar.Anchor;
import org.classliaison.core.calendar.Lead;
import org.classliaison.core.calendar.Rule;
import org.classliaison.core.calendar.Schedule;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.files.Table;
import org.classliaison.core.flow.Transaction;
import org.classliaison.core.people.ClassGroup;
import org.classliaison.core.people.ClassGroups;
import org.classliaison.core.records.Noted;
import org.classliaison.core.records.StageRecord;
import org.classliaison.core.records.StageRecords;
import org.classliaison.core.reminders.Due;
import org.classliaison.core.reminders.Occurrence;
import org.classliaison.core.reminders.Occurrences;
import org.classliaison.core.reminders.Occurrences.Lot;
import org.classliaison.core.reminders.Reminder;
import org.classliaison.core.reminders.Reminders;
import org.classliaison.core.reminders.Target;
import org.classliaison.core.reminders.Telling;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reminders and their tellings, on the real database. */
class StoredRemindersTest {

    private static final BotId BOT = new BotId("telegram-1");
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Instant BEFORE = at(LocalDateTime.of(2026, 11, 22, 12, 0));
    private static final Instant NOW = at(LocalDateTime.of(2026, 11, 23, 8, 0, 1));
    private static final RealDatabase database = RealDatabase.fresh();
    private static final RealStore store = RealStore.on(database, Clock.fixed(NOW, ZONE));

    private final Reminders reminders = store.get(Reminders.class);
    private final Occurrences occurrences = store.get(Occurrences.class);

    @BeforeEach
    void empty() {
        List.of("reminder", "occurrence", "stage_record", "stage_list", "letter", "offer", "class_group")
                .forEach(table -> database.sql().sql("DELETE FROM " + table).update());
    }

    @Test
    void givesBackAReminderAsItWasWritten() {
        Reminder reminder = reminder(1, 5, new Rule.Once(LocalDate.of(2026, 12, 4)));
        reminders.add(reminder);
        assertThat(reminders.byId(1)).contains(reminder);
        Reminder changed = reminder.forTarget(Target.person(5, 77)).in(Reminder.State.PAUSED);
        reminders.save(changed);
        assertThat(reminders.lock(1)).contains(changed);
        assertThat(reminders.ofClass(5)).containsExactly(changed);
        assertThat(reminders.ofPerson(77)).containsExactly(changed);
        assertThat(reminders.countActive(5)).isZero();
        reminders.forget(77);
        assertThat(reminders.byId(1)).isEmpty();
    }

    @Test
    void aPlaceInASeriesIsTakenOnce() {
        planted(1);
        List<Occurrence> first = occurrences.of(1, LocalDate.of(2026, 11, 1));
        Occurrence again = new Occurrence(
                99,
                first.getFirst().of(),
                first.getFirst().slot(),
                first.getFirst().due(),
                NOW,
                first.getFirst().course());
        occurrences.addAll(List.of(again));
        assertThat(occurrences.of(1, LocalDate.of(2026, 11, 1))).isEqualTo(first);
        assertThat(occurrences.ofClass(first.getFirst().of().classId(), LocalDate.of(2026, 11, 1)))
                .isEqualTo(first);
    }

    @Test
    void whatOneInstanceHasTakenAnotherPassesOver() {
        planted(3);
        store.get(Transaction.class).run(() -> {
            List<Due> taken = occurrences.take(BOT, NOW, Lot.first(2));
            assertThat(taken).hasSize(2).noneMatch(Due::closed);
            assertThat(taken.getFirst().reminder().what().words()).isEqualTo("每天");
            assertThat(CompletableFuture.supplyAsync(() -> occurrences.take(BOT, NOW, Lot.first(10)))
                            .join())
                    .hasSize(1);
            occurrences.wrote(taken.stream()
                    .map(due -> due.occurrence().id())
                    .collect(Collectors.toMap(Function.identity(), Function.identity())));
        });
        assertThat(occurrences.take(BOT, NOW, Lot.first(10))).hasSize(1);
    }

    @Test
    void aDateThatIsDoneClosesItsOtherTellings() {
        planted(1);
        Occurrence told = occurrences.take(BOT, NOW, Lot.first(1)).getFirst().occurrence();
        occurrences.mark(List.of(told.id()), Occurrence.State.DONE);
        Occurrence other = new Occurrence(
                98,
                told.of(),
                new Occurrence.Slot(told.slot().day(), Telling.AFTERWARDS),
                told.due(),
                NOW,
                new Occurrence.Course(Occurrence.State.WAITING, false, false, null));
        occurrences.addAll(List.of(other));
        assertThat(occurrences.take(BOT, NOW, Lot.first(1))).allMatch(Due::closed);
    }

    @Test
    void dropsWhatWasToldSoLongAgoAndNothingThatWaits() {
        planted(1);
        Occurrence told = occurrences.take(BOT, NOW, Lot.first(1)).getFirst().occurrence();
        occurrences.mark(List.of(told.id()), Occurrence.State.SENT);
        assertThat(occurrences.removeDueBefore(told.due().toLocalDate())).isZero();
        int waiting = count("SELECT COUNT(*) FROM occurrence WHERE state = 'WAITING'");

        assertThat(occurrences.removeDueBefore(LocalDate.of(2060, 1, 1))).isPositive();
        assertThat(count("SELECT COUNT(*) FROM occurrence")).isEqualTo(waiting);
    }

    @Test
    void removingAReminderTakesItsTellingsWithIt() {
        planted(2);
        reminders.remove(1);
        assertThat(database.sql()
                        .sql("SELECT COUNT(*) FROM occurrence")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(occurrences.removeWaiting(2)).isEqualTo(1);
    }

    @Test
    void twoInstancesTellNoneTwiceAndLoseNone() throws Exception {
        int many = 3000;
        planted(many);
        List<Firing> instances = List.of(
                Firing.on(RealStore.on(database, Clock.fixed(NOW, ZONE)), Clock.fixed(NOW, ZONE)),
                Firing.on(RealStore.on(database, Clock.fixed(NOW, ZONE)), Clock.fixed(NOW, ZONE)));
        AtOnce.run(2, thread -> {
            instances.get(thread).round(BOT);
            return true;
        });
        assertThat(count("SELECT COUNT(*) FROM letter")).isEqualTo(many);
        assertThat(count("SELECT COUNT(DISTINCT chat_id) FROM letter")).isEqualTo(many);
        assertThat(count("SELECT COUNT(*) FROM occurrence WHERE state = 'SENT' AND letter_id IS NOT NULL"))
                .isEqualTo(many);
        assertThat(count("SELECT COUNT(*) FROM occurrence WHERE state = 'WAITING' AND series_day = '2026-11-24'"))
                .isEqualTo(many);
    }

    @Test
    void oneThatCannotBeWrittenIsDroppedAloneAndItsSeriesGoesOn() {
        planted(5);
        database.sql()
                .sql("ALTER TABLE letter ADD CONSTRAINT poison CHECK (chat_id <> -1002)")
                .update();
        try {
            Firing.on(store, Clock.fixed(NOW, ZONE)).round(BOT);
        } finally {
            database.sql().sql("ALTER TABLE letter DROP CONSTRAINT poison").update();
        }
        assertThat(count("SELECT COUNT(*) FROM letter")).isEqualTo(4);
        assertThat(count("SELECT COUNT(*) FROM occurrence WHERE state = 'SENT'"))
                .isEqualTo(4);
        assertThat(count("SELECT COUNT(*) FROM occurrence WHERE state = 'DROPPED' AND reminder_id = 2"))
                .isEqualTo(1);
        assertThat(count("SELECT COUNT(*) FROM occurrence WHERE state = 'WAITING' AND series_day = '2026-11-24'"))
                .isEqualTo(5);
    }

    @Test
    void findsWhatWasRefusedOnce() {
        planted(2);
        Firing.on(store, Clock.fixed(NOW, ZONE)).round(BOT);
        database.sql()
                .sql("UPDATE letter SET state = 'DEAD' WHERE chat_id = -1001")
                .update();
        List<Due> lost = occurrences.undelivered(BOT, NOW.minusSeconds(600));
        assertThat(lost).hasSize(1);
        occurrences.save(lost.getFirst().occurrence().retoldAt(NOW));
        assertThat(occurrences.take(BOT, NOW, Lot.first(10))).hasSize(1);
        assertThat(occurrences.undelivered(BOT, NOW.minusSeconds(600))).isEmpty();
        occurrences.mark(List.of(lost.getFirst().occurrence().id()), Occurrence.State.SENT);
        assertThat(occurrences.undelivered(BOT, NOW.minusSeconds(600))).isEmpty();
    }

    @Test
    void findsWhatWasPutOffAndThenRefused() {
        planted(1);
        Firing.on(store, Clock.fixed(NOW, ZONE)).round(BOT);
        Occurrence told = occurrences.of(1, LocalDate.of(2026, 11, 1)).getFirst();
        occurrences.save(told.retoldAt(NOW).snoozedUntil(NOW));
        Firing.on(store, Clock.fixed(NOW, ZONE)).round(BOT);
        database.sql().sql("UPDATE letter SET state = 'DEAD'").update();
        assertThat(occurrences.undelivered(BOT, NOW.minusSeconds(600)))
                .singleElement()
                .satisfies(
                        due -> assertThat(due.occurrence().course().snoozed()).isTrue());
    }

    @Test
    void findsWhatWasRefusedAfterAnOutageByTheTimeOfItsLetter() {
        planted(1);
        database.sql()
                .sql("UPDATE occurrence SET fire_at = fire_at - INTERVAL 3 DAY")
                .update();
        Firing.on(store, Clock.fixed(NOW, ZONE)).round(BOT);
        database.sql().sql("UPDATE letter SET state = 'DEAD'").update();
        assertThat(occurrences.undelivered(BOT, NOW.minusSeconds(600))).hasSize(1);
        assertThat(occurrences.undelivered(BOT, NOW)).isEmpty();
    }

    @Test
    void keepsAListOfDaysUntilItsSenderHasDecided() {
        StageLists lists = store.get(StageLists.class);
        Table table = Table.of(List.of("姓名", "班级", "递交申请"), List.of(List.of("张同学", "", "2026-3-5")));
        StageList list = new StageList(1, BOT, 9, table, NOW);
        lists.add(list);
        assertThat(lists.lock(1)).contains(list);
        assertThat(lists.removeSentBefore(NOW)).isZero();
        assertThat(lists.remove(1)).isTrue();
        assertThat(lists.remove(1)).isFalse();
        lists.add(list);
        assertThat(lists.removeSentBefore(NOW.plusMillis(1))).isEqualTo(1);
        lists.add(list);
        lists.forget(9);
        assertThat(lists.lock(1)).isEmpty();
    }

    @Test
    void givesBackDaysAsTheyWereWritten() {
        StageRecords stages = store.get(StageRecords.class);
        StageRecord.Whom whom = new StageRecord.Whom("张同学", null, "word");
        Map<Anchor, LocalDate> days = Map.of(Anchor.APPLICATION, LocalDate.of(2026, 9, 1));
        StageRecord stage = new StageRecord(1, BOT, 5, whom, days, new Noted(9, NOW));
        stages.add(stage);
        assertThat(stages.byLink("word")).contains(stage);
        StageRecord own = stage.with(Anchor.LEAVING, LocalDate.of(2028, 6, 30), new Noted(8, NOW))
                .of(77);
        stages.save(own);
        assertThat(stages.lock(1)).contains(own);
        assertThat(stages.byLabel(5, "张同学")).contains(own);
        assertThat(stages.ofClass(5)).containsExactly(own);
        assertThat(stages.ofPerson(77)).containsExactly(own);
        assertThat(stages.byLink("word")).isEmpty();
        assertThat(stages.notedBefore(NOW.plusSeconds(1))).containsExactly(own);
        stages.remove(1);
        assertThat(stages.byId(1)).isEmpty();
    }

    private static int count(String sql) {
        return database.sql().sql(sql).query(Integer.class).single();
    }

    /** So many classes, each with a reminder for every day that has been due since this morning. */
    private void planted(int many) {
        Firing yesterday = Firing.on(RealStore.on(database, Clock.fixed(BEFORE, ZONE)), Clock.fixed(BEFORE, ZONE));
        store.get(Transaction.class).run(() -> {
            List<Reminder> all = new ArrayList<>();
            for (int id = 1; id <= many; id++) {
                store.get(ClassGroups.class).add(new ClassGroup(10_000 + id, BOT, "班 " + id, -1000L - id));
                all.add(reminder(id, 10_000 + id, daily()));
            }
            reminders.addAll(all);
            List<Occurrence> first = new ArrayList<>();
            all.forEach(reminder -> first.addAll(yesterday.plant().ofNew(reminder)));
            occurrences.addAll(first);
        });
    }

    private static Rule daily() {
        return new Rule.Every(LocalDate.of(2026, 11, 22), Period.ofDays(1));
    }

    private static Reminder reminder(long id, long classId, Rule rule) {
        Schedule schedule = new Schedule(rule, LocalTime.of(8, 0), ZONE, null);
        Reminder.Manner manner = new Reminder.Manner(List.of(Lead.days(0)), Reminder.Late.SEND, false);
        return new Reminder(
                id,
                BOT,
                Target.group(classId),
                new Reminder.What("每天", schedule, manner),
                Reminder.Origin.byHand(),
                new Reminder.Status(Reminder.State.ACTIVE, 1, new Noted(9, NOW)));
    }

    private static Instant at(LocalDateTime local) {
        return local.atZone(ZONE).toInstant();
    }
}
