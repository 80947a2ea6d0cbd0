package org.classliaison.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.classliaison.app.testing.RealDatabase;
import org.classliaison.app.testing.RealStore;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.chat.Enclosure;
import org.classliaison.core.notices.Audience;
import org.classliaison.core.notices.Cards;
import org.classliaison.core.notices.Cards.Card;
import org.classliaison.core.notices.Cards.Step;
import org.classliaison.core.notices.Cards.Writing;
import org.classliaison.core.notices.Notice;
import org.classliaison.core.notices.Notice.Correction;
import org.classliaison.core.notices.Notice.State;
import org.classliaison.core.notices.Notices;
import org.classliaison.core.notices.Notices.Version;
import org.classliaison.core.notices.Sheet;
import org.classliaison.core.notices.Sheet.Wants;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Notices with their versions, classes and cards on the real database. */
class StoredNoticesTest {

    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00.654321Z");
    private static final BotId BOT = new BotId("telegram-1");
    private static final RealDatabase database = RealDatabase.fresh();
    private static final RealStore store = RealStore.on(database, InstantSource.fixed(NOW));

    private final Notices notices = store.get(Notices.class);
    private final Cards cards = store.get(Cards.class);

    @BeforeEach
    void empty() {
        for (String table : List.of("notice", "notice_class", "notice_version", "notice_card", "notice_writing")) {
            database.sql().sql("DELETE FROM " + table).update();
        }
    }

    @Test
    void givesBackANoticeAsItWasWritten() {
        Sheet sheet = Sheet.of("**通知**👩‍🏫\n- مرحبا")
                .enclosing(new Enclosure(Enclosure.Kind.DOCUMENT, "id/1", "报名表.docx"))
                .linking(new Sheet.Link("报名", "https://example.com/?a=1&b=2"))
                .wanting(new Wants(true, false, true, 30));
        Notice draft = notice(1, 9).with(sheet, NOW);
        notices.add(draft, List.of(5L, 6L));
        assertThat(notices.byId(1)).contains(draft);

        Notice changed = draft.to(Audience.grade(2024), NOW)
                .at(NOW.plusSeconds(60), NOW)
                .sentBy(8)
                .correcting(new Correction("新的", 7), NOW)
                .because("原因")
                .live(true);
        notices.save(changed, List.of(6L));
        notices.save(changed, List.of(6L));
        assertThat(notices.lock(1)).contains(changed);
    }

    @Test
    void aMemberFindsTheNoticesOfTheirClassesAndTheirOwn() {
        notices.add(notice(1, 9), List.of(5L));
        notices.add(notice(2, 8), List.of());
        notices.add(notice(3, 7).in(State.DROPPED, NOW), List.of(5L));
        notices.add(notice(4, 7), List.of(6L));
        assertThat(notices.seenBy(BOT, List.of(5L), 8, 10))
                .extracting(Notice::id)
                .containsExactly(2L, 1L);
        assertThat(notices.seenBy(BOT, List.of(), 8, 10)).extracting(Notice::id).containsExactly(2L);
        assertThat(notices.newest(BOT, 2)).extracting(Notice::id).containsExactly(4L, 2L);
    }

    @Test
    void thoseWhoseTimeHasComeAndThoseOnTheirWayAreDue() {
        notices.add(notice(1, 9).at(NOW, NOW).in(State.SCHEDULED, NOW), List.of());
        notices.add(notice(2, 9).at(NOW.plusMillis(1), NOW).in(State.SCHEDULED, NOW), List.of());
        notices.add(notice(3, 9).in(State.POSTING, NOW).live(true), List.of());
        notices.add(notice(4, 9).at(NOW, NOW), List.of());
        assertThat(notices.due(BOT, NOW, 10)).containsExactly(1L, 3L);
        assertThat(notices.live(BOT, 10)).containsExactly(3L);
    }

    @Test
    void everyWordingIsKept() {
        Version first = new Version(1, 1, "一", 9, NOW);
        Version second = new Version(1, 2, "二", 8, NOW.plusSeconds(1));
        notices.keep(second);
        notices.keep(first);
        assertThat(notices.versions(1)).containsExactly(first, second);
    }

    @Test
    void onlyTheNewestCardOfAPersonIsKept() {
        cards.put(new Card(1, 9, 100, 5));
        cards.put(new Card(1, 9, 101, -5));
        cards.put(new Card(1, 8, 102, 0));
        assertThat(cards.of(1)).containsExactly(new Card(1, 8, 102, 0), new Card(1, 9, 101, -5));

        Writing writing = new Writing(9, 1, Step.WORDS, 2, "留着的字");
        cards.begin(new Writing(9, 3, Step.TIME, 1, ""));
        cards.begin(writing);
        assertThat(cards.writing(9)).contains(writing);
        cards.forget(9);
        assertThat(cards.writing(9)).isEmpty();
        assertThat(cards.of(1)).hasSize(1);
    }

    @Test
    void anOldNoticeGoesWithAllThatIsItsOwn() {
        notices.add(notice(1, 9), List.of(5L));
        notices.keep(new Version(1, 1, "一", 9, NOW));
        cards.put(new Card(1, 9, 100, 5));
        assertThat(notices.removeChangedBefore(NOW)).isZero();
        assertThat(notices.removeChangedBefore(NOW.plusMillis(1))).isEqualTo(1);
        assertThat(notices.versions(1)).isEmpty();
        assertThat(cards.of(1)).isEmpty();
        assertThat(notices.seenBy(BOT, List.of(5L), 9, 5)).isEmpty();
    }

    private static Notice notice(long id, long authorId) {
        return new Notice(
                id,
                BOT,
                new Notice.Signed(authorId, null),
                new Notice.Stage(State.DRAFT, 1, 1, NOW, false, null),
                Sheet.of("班会"),
                Audience.some(List.of(5L)),
                null,
                null);
    }
}
