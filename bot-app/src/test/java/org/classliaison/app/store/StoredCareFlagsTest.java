package org.classliaison.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.classliaison.app.testing.RealDatabase;
import org.classliaison.app.testing.RealStore;
import org.classliaison.core.care.Audience;
import org.classliaison.core.care.CareFlag;
import org.classliaison.core.care.CareFlags;
import org.classliaison.core.care.CareFlags.Told;
import org.classliaison.core.care.CareState;
import org.classliaison.core.care.CareState.Closed;
import org.classliaison.core.care.CareState.Leased;
import org.classliaison.core.care.CareText;
import org.classliaison.core.care.Outcome;
import org.classliaison.core.care.Raised;
import org.classliaison.core.care.Seals;
import org.classliaison.core.care.Source;
import org.classliaison.core.care.Tracks;
import org.classliaison.core.care.Writer;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.signs.Category;
import org.classliaison.core.signs.Severity;
import org.classliaison.core.signs.Sign;
import org.classliaison.core.signs.Span;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StoredCareFlagsTest {

    private static final BotId BOT = new BotId("telegram");
    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00.123456Z");
    private static final RealDatabase database = RealDatabase.fresh();
    private static final RealStore store =
            RealStore.on(database.dataSource(), InstantSource.fixed(NOW), new Backwards());
    private static final CareText TEXT = CareText.of("今天真的好累", List.of("前一句", "再前一句"));
    private static final Writer WRITER = new Writer(77, "学生甲");

    private final CareFlags flags = store.get(CareFlags.class);

    /** Turns words round: enough to see whether they went through a seal. */
    private static final class Backwards implements Seals {

        @Override
        public String seal(String plain, String place) {
            return place + "|" + new StringBuilder(plain).reverse();
        }

        @Override
        public String open(String sealed, String place) {
            assertThat(sealed).startsWith(place + "|");
            return new StringBuilder(sealed.substring(place.length() + 1))
                    .reverse()
                    .toString();
        }

        @Override
        public String key() {
            return "";
        }
    }

    @BeforeEach
    void empty() {
        database.sql().sql("DELETE FROM care_flag").update();
        database.sql().sql("DELETE FROM care_writer").update();
    }

    @Test
    void isReadAsItWasAdded() {
        CareFlag flag = flag(1, "a");
        flags.add(flag, TEXT, WRITER);

        assertThat(flags.byId(1)).contains(flag);
        assertThat(flags.text(1)).contains(TEXT);
        assertThat(flags.writer(1)).contains(WRITER);
        assertThat(flags.byMessage(5, "message a")).contains(flag);
    }

    @Test
    void wordsAndNamesAndNumbersOfPeopleAreInNoColumn() {
        flags.add(flag(1, "a"), TEXT, WRITER);

        assertThat(database.sql()
                        .sql("SELECT * FROM care_flag")
                        .query()
                        .singleRow()
                        .values())
                .map(String::valueOf)
                .noneMatch(value -> value.contains("今天真的好累") || value.contains("前一句"));
        assertThat(database.sql()
                        .sql("SELECT sealed FROM care_writer")
                        .query(String.class)
                        .single())
                .doesNotContain("学生甲");
    }

    @Test
    void ofTwoWhoTakeAFlagOneGetsIt() {
        flags.add(flag(1, "a"), TEXT, WRITER);

        assertThat(flags.lease(1, lease(21), NOW)).isTrue();
        assertThat(flags.lease(1, lease(22), NOW)).isFalse();
        assertThat(flags.lease(1, lease(21), NOW)).isTrue();
        assertThat(flags.waiting(5, NOW)).isEmpty();
        assertThat(flags.waiting(5, NOW.plus(Duration.ofMinutes(15)))).hasSize(1);
        assertThat(flags.lease(1, lease(22), NOW.plus(Duration.ofMinutes(15)))).isTrue();
        assertThat(flags.release(1, 21)).isFalse();
        assertThat(flags.release(1, 22)).isTrue();
    }

    @Test
    void isClosedByWhoeverHasItAndReopenedByThemForAWhile() {
        flags.add(flag(1, "a"), TEXT, WRITER);
        flags.lease(1, lease(21), NOW);

        assertThat(flags.close(1, new Closed(Outcome.JOKE, 22, NOW))).isFalse();
        assertThat(flags.close(1, new Closed(Outcome.JOKE, 21, NOW))).isTrue();
        assertThat(flags.byId(1).orElseThrow().state()).isEqualTo(new Closed(Outcome.JOKE, 21, NOW));
        assertThat(flags.countUp(1)).isFalse();
        assertThat(flags.reopen(1, lease(22), NOW)).isFalse();
        assertThat(flags.reopen(1, lease(21), NOW.plusSeconds(1))).isFalse();
        assertThat(flags.reopen(1, lease(21), NOW.minusSeconds(600))).isTrue();
        assertThat(flags.byId(1).orElseThrow().state()).isEqualTo(lease(21));
    }

    @Test
    void anAppealOpensItOnceAndNobodyHasBeenToldOfIt() {
        flags.add(flag(1, "a"), TEXT, WRITER);
        flags.tell(1, NOW);
        flags.lease(1, lease(21), NOW);
        flags.close(1, new Closed(Outcome.JOKE, 21, NOW));

        assertThat(flags.appeal(1, NOW)).isTrue();
        assertThat(flags.appeal(1, NOW)).isFalse();
        assertThat(flags.byId(1).orElseThrow().state()).isEqualTo(CareState.open());
        assertThat(flags.untold(BOT)).hasSize(1);
    }

    @Test
    void oneThatSomebodyHasBeforeThemStaysWithThemWhenItIsAppealedAgainst() {
        flags.add(flag(1, "a"), TEXT, WRITER);
        flags.lease(1, lease(21), NOW);

        assertThat(flags.appeal(1, NOW)).isTrue();
        assertThat(flags.byId(1).orElseThrow().state()).isEqualTo(lease(21));
    }

    @Test
    void moreOfTheSameIsFoundByWordsOrByWriterWhileItIsOpenAndNew() {
        flags.add(flag(1, "a"), TEXT, WRITER);

        assertThat(flags.alike(5, Category.DISTRESS, new Tracks("other", "x", "text a"), NOW))
                .isPresent();
        assertThat(flags.alike(5, Category.DISTRESS, new Tracks("writer a", "x", "y"), NOW))
                .isPresent();
        assertThat(flags.alike(5, Category.DISTRESS, new Tracks("x", "message a", "y"), NOW))
                .isEmpty();
        assertThat(flags.alike(5, Category.SCAM, new Tracks("writer a", "x", "y"), NOW))
                .isEmpty();
        assertThat(flags.alike(5, Category.DISTRESS, new Tracks("writer a", "x", "y"), NOW.plusSeconds(1)))
                .isEmpty();
        assertThat(flags.countUp(1)).isTrue();
        assertThat(flags.byId(1).orElseThrow().raised().count()).isEqualTo(2);
    }

    @Test
    void whatBecomesDangerIsToldAnew() {
        flags.add(flag(1, "a"), TEXT, WRITER);
        flags.tell(1, NOW);

        assertThat(flags.follow(1, sign(Severity.CARE), tracks("b"))).isTrue();
        assertThat(flags.untold(BOT)).isEmpty();
        assertThat(flags.follow(1, sign(Severity.DANGER), tracks("b"))).isTrue();
        assertThat(flags.untold(BOT)).hasSize(1);
        assertThat(flags.byMessage(5, "message b")).isPresent();
        assertThat(flags.tell(1, NOW)).isTrue();
        assertThat(flags.tell(1, NOW)).isFalse();
    }

    @Test
    void dangerThatNobodyOpensIsToldAgainUntilSomebodyDoesOrItChanges() {
        flags.add(flag(1, "a").with(sign(Severity.DANGER)), TEXT, WRITER);
        flags.add(flag(2, "b"), TEXT, WRITER);
        assertThat(flags.unopened(BOT, Told.ONCE, NOW)).isEmpty();
        flags.tell(1, NOW);
        flags.tell(2, NOW);

        assertThat(flags.unopened(BOT, Told.ONCE, NOW.minusSeconds(1))).isEmpty();
        assertThat(flags.unopened(BOT, Told.ONCE, NOW)).extracting(CareFlag::id).containsExactly(1L);
        assertThat(flags.tellAgain(1, Told.ONCE)).isTrue();
        assertThat(flags.tellAgain(1, Told.ONCE)).isFalse();
        assertThat(flags.unopened(BOT, Told.ONCE, NOW)).isEmpty();
        assertThat(flags.unopened(BOT, Told.TWICE, NOW)).hasSize(1);
        flags.open(1, NOW);
        assertThat(flags.unopened(BOT, Told.TWICE, NOW)).isEmpty();
        flags.open(2, NOW);
        flags.follow(2, sign(Severity.DANGER), tracks("b"));
        flags.tell(2, NOW);
        assertThat(flags.unopened(BOT, Told.ONCE, NOW)).hasSize(1);
    }

    @Test
    void dangerComesFirstAndThenTheOldest() {
        flags.add(at(flag(1, "a"), NOW.minusSeconds(1)), TEXT, WRITER);
        flags.add(at(flag(2, "b"), NOW.minusSeconds(2)), TEXT, WRITER);
        flags.add(flag(3, "c").with(sign(Severity.DANGER)), TEXT, WRITER);

        assertThat(flags.waiting(5, NOW)).extracting(CareFlag::id).containsExactly(3L, 2L, 1L);
    }

    @Test
    void leavingTakesWhatTheBotHasReadAndIsOpenAndErasingTakesAll() {
        flags.add(flag(1, "a"), TEXT, WRITER);
        flags.add(reported(flag(2, "a")), TEXT, WRITER);
        flags.add(flag(3, "b"), TEXT, WRITER);

        assertThat(flags.removeOpen(List.of("writer a", "writer z"))).isEqualTo(1);
        assertThat(flags.ofWriter(List.of("writer a"))).extracting(CareFlag::id).containsExactly(2L);
        assertThat(flags.forget(List.of("writer a"))).isEqualTo(1);
        assertThat(flags.forget(List.of())).isZero();
        assertThat(writersKept()).isEqualTo(1);
    }

    @Test
    void whatWasClosedLosesItsWordsAndThenItself() {
        flags.add(flag(1, "a"), TEXT, WRITER);
        flags.lease(1, lease(21), NOW);
        flags.close(1, new Closed(Outcome.CONTACTED, 21, NOW));

        assertThat(flags.strip(NOW)).isZero();
        assertThat(flags.strip(NOW.plusSeconds(1))).isEqualTo(1);
        assertThat(flags.strip(NOW.plusSeconds(1))).isZero();
        assertThat(flags.text(1)).isEmpty();
        assertThat(writersKept()).isZero();
        assertThat(flags.removeClosed(NOW, NOW.plusSeconds(1))).isZero();
        assertThat(flags.removeClosed(NOW.plusSeconds(1), NOW.plusSeconds(1))).isEqualTo(1);
        assertThat(flags.byId(1)).isEmpty();
    }

    @Test
    void whatNobodyHasClosedIsFoundInLotsAndGoesWithItsWriter() {
        flags.add(flag(1, "a"), TEXT, WRITER);
        flags.add(flag(2, "b"), TEXT, WRITER);

        assertThat(flags.openSince(NOW, 10)).isEmpty();
        assertThat(flags.openSince(NOW.plusSeconds(1), 1)).hasSize(1);
        flags.remove(List.of(1L, 2L));
        assertThat(flags.openSince(NOW.plusSeconds(1), 10)).isEmpty();
        assertThat(writersKept()).isZero();
    }

    @Test
    void onlyAdminsFindWhatIsForAdmins() {
        Raised raised = Raised.once(Source.REPORTED, Audience.ADMINS, tracks("a"), NOW);
        flags.add(flag(1, "a").with(raised), TEXT, WRITER);
        flags.add(flag(2, "b"), TEXT, WRITER);

        assertThat(flags.waitingForAdmins(BOT, NOW)).extracting(CareFlag::id).containsExactly(1L);
    }

    private static long writersKept() {
        return database.sql()
                .sql("SELECT COUNT(*) FROM care_writer")
                .query(Long.class)
                .single();
    }

    private static CareFlag flag(long id, String words) {
        Raised raised = Raised.once(Source.READ, Audience.member(21), tracks(words), NOW);
        return new CareFlag(id, BOT, 5, raised, sign(Severity.CARE), CareState.open());
    }

    private static CareFlag reported(CareFlag flag) {
        return flag.with(Raised.once(Source.REPORTED, Audience.MEMBERS, tracks("a"), NOW));
    }

    private static CareFlag at(CareFlag flag, Instant when) {
        Raised raised = flag.raised();
        return flag.with(Raised.once(raised.source(), raised.audience(), tracks("old"), when));
    }

    private static Tracks tracks(String words) {
        return new Tracks("writer " + words, "message " + words, "text " + words);
    }

    private static Leased lease(long by) {
        return new Leased(by, NOW.plus(Duration.ofMinutes(15)));
    }

    private static Sign sign(Severity severity) {
        return new Sign(
                Category.DISTRESS,
                "low",
                severity,
                0.75,
                1.5,
                List.of(new Span(0, 2), new Span(4, 6)),
                List.of("sign.lexicon", "sign.model"),
                "distress-1");
    }
}
