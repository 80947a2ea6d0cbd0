package org.classliaison.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.classliaison.app.testing.RealDatabase;
import org.classliaison.app.testing.RealStore;
import org.classliaison.core.calendar.When;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.records.ClassRecord;
import org.classliaison.core.records.ClassRecord.Kind;
import org.classliaison.core.records.ClassRecord.State;
import org.classliaison.core.records.ClassRecord.What;
import org.classliaison.core.records.ClassRecords;
import org.classliaison.core.records.Noted;
import org.classliaison.core.records.Owner;
import org.classliaison.core.records.Standing;
import org.classliaison.core.records.Standing.Whose;
import org.classliaison.core.records.Standings;
import org.classliaison.core.understand.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StoredRecordsTest {

    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00.654321Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final BotId BOT = new BotId("telegram-1");
    private static final Owner BRANCH = new Owner(BOT, null);
    private static final Owner CLASS = new Owner(BOT, 5L);
    private static final RealDatabase database = RealDatabase.fresh();
    private static final RealStore store = RealStore.on(database, InstantSource.fixed(NOW));

    private final ClassRecords records = store.get(ClassRecords.class);
    private final Standings standings = store.get(Standings.class);

    @BeforeEach
    void empty() {
        List.of("class_record", "standing")
                .forEach(table -> database.sql().sql("DELETE FROM " + table).update());
    }

    @Test
    void givesBackARecordAsItWasWrittenDown() {
        When when = new When(TODAY, LocalTime.of(23, 59));
        ClassRecord draft = record(1, BRANCH, new What("主题党日👩‍🏫", when, "教三301"), State.DRAFT);
        records.add(draft);
        assertThat(records.byId(1)).contains(draft);
        ClassRecord kept = draft.kept(CLASS, "next_event", new Noted(9, NOW.plusSeconds(1)));
        records.save(kept);
        assertThat(records.lock(1)).contains(kept);
        assertThat(records.remove(1)).isTrue();
        assertThat(records.remove(1)).isFalse();
    }

    @Test
    void keepsAnEmptyDraft() {
        ClassRecord draft = record(1, BRANCH, new What("", null, null), State.DRAFT);
        records.add(draft);
        assertThat(records.byId(1)).contains(draft);
    }

    @Test
    void listsWhatHoldsForAClassNearestFirstAndWhatHasNoDayLast() {
        records.add(record(1, CLASS, on(TODAY.plusDays(9), null), State.KEPT));
        records.add(record(2, BRANCH, on(TODAY, LocalTime.of(8, 0)), State.KEPT));
        records.add(record(3, CLASS, new What("人数", null, "12人"), State.KEPT));
        records.add(record(4, CLASS, on(TODAY.minusDays(1), null), State.KEPT));
        records.add(record(5, new Owner(BOT, 6L), on(TODAY, null), State.KEPT));
        records.add(record(6, CLASS, on(TODAY, null), State.DRAFT));
        records.add(record(7, new Owner(new BotId("other"), 5L), on(TODAY, null), State.KEPT));
        assertThat(records.current(BOT, List.of(5L), TODAY))
                .extracting(ClassRecord::id)
                .containsExactly(2L, 1L, 3L);
        assertThat(records.current(BOT, List.of(), TODAY))
                .extracting(ClassRecord::id)
                .containsExactly(2L);
    }

    @Test
    void dropsOldDraftsAndNothingElse() {
        records.add(record(1, CLASS, on(TODAY, null), State.KEPT));
        records.add(record(2, BRANCH, on(TODAY, null), State.DRAFT));
        assertThat(records.removeDrafts(NOW)).isZero();
        assertThat(records.removeDrafts(NOW.plusSeconds(1))).isEqualTo(1);
        assertThat(records.byId(1)).isPresent();
    }

    @Test
    void showsAStandingOnlyOnceItIsSetAndKeepsOneAClass() {
        standings.add(standing(1, 42, 5));
        standings.add(standing(2, 42, 5));
        standings.add(standing(3, 42, 6));
        assertThat(standings.of(42)).isEmpty();
        Standing set = standing(2, 42, 5).set(TODAY, new Noted(9, NOW));
        standings.set(standing(1, 42, 5).set(null, new Noted(9, NOW)));
        assertThat(standings.byId(2)).isEmpty();
        standings.add(standing(2, 42, 5));
        standings.set(set);
        assertThat(standings.of(42)).containsExactly(set);
        assertThat(standings.byId(3)).isPresent();
    }

    @Test
    void forgetsAllStandingsOfAPersonAndThoseThatNobodyFinished() {
        standings.add(standing(1, 42, 5));
        standings.set(standing(1, 42, 5).set(TODAY, new Noted(9, NOW)));
        standings.add(standing(2, 42, 6));
        standings.add(standing(3, 43, 5));
        standings.forget(42);
        assertThat(standings.of(42)).isEmpty();
        assertThat(standings.byId(2)).isEmpty();
        assertThat(standings.removeDrafts(NOW)).isZero();
        assertThat(standings.removeDrafts(NOW.plusSeconds(1))).isEqualTo(1);
    }

    private static What on(LocalDate day, @Nullable LocalTime time) {
        return new What("a", new When(day, time), null);
    }

    private static ClassRecord record(long id, Owner owner, What what, State state) {
        return new ClassRecord(id, owner, Kind.EVENT, null, what, new Noted(9, NOW), state);
    }

    private static Standing standing(long id, long personId, long classId) {
        Noted noted = new Noted(9, NOW);
        return new Standing(
                id, new Whose(personId, classId), 77, Stage.PROBATIONARY_MEMBER, null, noted, Standing.State.DRAFT);
    }
}
