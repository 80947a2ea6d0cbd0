package org.classliaison.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import org.classliaison.app.testing.RealDatabase;
import org.classliaison.app.testing.RealStore;
import org.classliaison.core.care.CareChoice;
import org.classliaison.core.care.CareChoice.Change;
import org.classliaison.core.care.CareChoice.State;
import org.classliaison.core.care.CareChoices;
import org.classliaison.core.care.CareCounts;
import org.classliaison.core.care.CareCounts.Count;
import org.classliaison.core.care.CareCounts.Slot;
import org.classliaison.core.care.CareCounts.What;
import org.classliaison.core.care.CareDrafts;
import org.classliaison.core.care.CareLimits;
import org.classliaison.core.care.CareLog;
import org.classliaison.core.care.CareLog.Deed;
import org.classliaison.core.care.CareLog.Entry;
import org.classliaison.core.care.KeyedHash;
import org.classliaison.core.care.MoodWeek;
import org.classliaison.core.care.MoodWeeks;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.signs.Category;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StoredCareBooksTest {

    private static final BotId BOT = new BotId("telegram");
    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00.123456Z");
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final RealDatabase database = RealDatabase.fresh();
    private static final RealStore store = RealStore.on(database, InstantSource.fixed(NOW));

    @BeforeEach
    void empty() {
        for (String table : new String[] {
            "care_choice", "care_left", "care_log", "care_count", "mood_week", "mood_mark", "care_limit", "care_draft"
        }) {
            database.sql().sql("DELETE FROM " + table).update();
        }
    }

    @Test
    void everythingIsOffUntilSomebodyChangesIt() {
        CareChoices choices = store.get(CareChoices.class);

        assertThat(choices.ofClass(5)).extracting(CareChoice::category).containsExactly(Category.values());
        assertThat(choices.ofClass(5)).allMatch(choice -> choice.state() == State.OFF && choice.change() == null);
    }

    @Test
    void ofTwoWhoChangeAtOnceTheSecondIsToldSo() {
        CareChoices choices = store.get(CareChoices.class);
        CareChoice off = CareChoice.untouched(5, Category.SCAM);
        CareChoice wished = off.to(State.WISHED, new Change(21, NOW));

        assertThat(choices.change(wished)).isTrue();
        assertThat(choices.change(off.to(State.SHADOW, new Change(22, NOW)))).isFalse();
        CareChoice on = wished.to(State.ON, new Change(22, NOW));
        assertThat(choices.change(on)).isTrue();
        assertThat(choices.change(wished.budgeted(2, new Change(21, NOW)))).isFalse();
        assertThat(choices.change(on.announced(9L))).isTrue();
        assertThat(choices.ofClass(5)).contains(on.announced(9L));
    }

    @Test
    void eachStateOfAWishIsKept() {
        CareChoices choices = store.get(CareChoices.class);
        for (State state : State.values()) {
            CareChoice next = choices.ofClass(6).getFirst().to(state, new Change(21, NOW));
            assertThat(choices.change(next)).isTrue();
            assertThat(choices.ofClass(6)).contains(next);
        }
    }

    @Test
    void whoeverHasLeftIsKnownByTheirMarkAlone() {
        CareChoices choices = store.get(CareChoices.class);
        choices.leave(BOT, "mark");
        choices.leave(BOT, "mark");

        assertThat(choices.hasLeft(BOT, "mark")).isTrue();
        assertThat(choices.hasLeft(BOT, "other")).isFalse();
        assertThat(choices.comeBack(BOT, "mark")).isTrue();
        assertThat(choices.comeBack(BOT, "mark")).isFalse();
    }

    @Test
    void theLogIsReadNewestFirst() {
        CareLog log = store.get(CareLog.class);
        Entry first = new Entry(1, BOT, 5, 9, Deed.OPENED, 21, NOW);
        Entry second = new Entry(2, BOT, 0, 0, Deed.EXPORTED, 31, NOW.plusSeconds(1));
        log.note(first);
        log.note(second);

        assertThat(log.of(BOT, NOW, 10)).containsExactly(second, first);
        assertThat(log.of(BOT, NOW.plusSeconds(1), 10)).containsExactly(second);
        assertThat(log.removeBefore(NOW.plusSeconds(1))).isEqualTo(1);
    }

    @Test
    void numbersGrowAndAreTakenBack() {
        CareCounts counts = store.get(CareCounts.class);
        Slot slot = new Slot(5, MONDAY, Category.SCAM, "scam-1");
        counts.add(slot, What.RAISED, 1);
        counts.add(slot, What.RAISED, 1);
        counts.add(slot, What.JOKE, 1);
        counts.add(slot, What.JOKE, -1);

        assertThat(counts.since(5, MONDAY)).contains(new Count(slot, What.RAISED, 2), new Count(slot, What.JOKE, 0));
        assertThat(counts.since(5, MONDAY.plusWeeks(1))).isEmpty();
    }

    @Test
    void moodIsCountedByPersonOnceAndToldOfFiveOnly() {
        MoodWeeks moods = store.get(MoodWeeks.class);
        for (int person = 1; person <= 4; person++) {
            moods.note(5, MONDAY, "mark " + person);
            moods.note(5, MONDAY, "mark " + person);
        }
        assertThat(moods.of(5, MONDAY)).isEmpty();

        moods.note(5, MONDAY, "mark 5");

        assertThat(moods.of(5, MONDAY)).contains(new MoodWeek(5, MONDAY, 5, 9));
        assertThat(moods.forgetPeopleBefore(MONDAY)).isZero();
        assertThat(moods.forgetPeopleBefore(MONDAY.plusWeeks(1))).isEqualTo(5);
        assertThat(moods.of(5, MONDAY)).isPresent();
    }

    @Test
    void soManyTimesAndNotOneMore() {
        CareLimits limits = store.get(CareLimits.class);

        assertThat(limits.isTaken("mark", NOW)).isFalse();
        assertThat(limits.take("mark", 2, NOW.plusSeconds(60))).isTrue();
        assertThat(limits.take("mark", 2, NOW.plusSeconds(60))).isTrue();
        assertThat(limits.take("mark", 2, NOW.plusSeconds(60))).isFalse();
        assertThat(limits.isTaken("mark", NOW)).isTrue();
        assertThat(limits.removeExpired(NOW)).isZero();
        assertThat(limits.removeExpired(NOW.plusSeconds(60))).isEqualTo(1);
    }

    @Test
    void aDraftIsTakenOutOnce() {
        CareDrafts drafts = store.get(CareDrafts.class);
        drafts.put("mark", "一", NOW);
        drafts.put("mark", "二", NOW);

        assertThat(drafts.take("mark")).contains("二");
        assertThat(drafts.take("mark")).isEmpty();
        drafts.put("mark", "三", NOW);
        assertThat(drafts.removeBefore(NOW.plusSeconds(1))).isEqualTo(1);
    }

    @Test
    void marksAreTheSameAfterARestartAndSayNothing() {
        String mark = store.get(KeyedHash.class).of("writer 5 77");
        RealStore restarted = RealStore.on(database, InstantSource.fixed(NOW));

        assertThat(restarted.get(KeyedHash.class).of("writer 5 77")).isEqualTo(mark);
        assertThat(mark).matches("[A-Za-z0-9_-]{43}");
        assertThat(store.get(KeyedHash.class).of("writer 6 77")).isNotEqualTo(mark);
    }
}
