package org.classliaison.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.classliaison.app.testing.RealDatabase;
import org.classliaison.app.testing.RealStore;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.chat.Chat;
import org.classliaison.core.chat.Enclosure;
import org.classliaison.core.notices.Channel;
import org.classliaison.core.notices.Channels;
import org.classliaison.core.people.ChatMoves;
import org.classliaison.core.people.ClassGroup;
import org.classliaison.core.people.ClassGroups;
import org.classliaison.core.people.Trouble;
import org.classliaison.core.people.Trouble.Kind;
import org.classliaison.core.people.Troubles;
import org.classliaison.core.shares.Share;
import org.classliaison.core.shares.Share.State;
import org.classliaison.core.shares.Shares;
import org.classliaison.core.shares.Shares.Sight;
import org.classliaison.core.shares.Turn;
import org.classliaison.core.shares.Turns;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Shares, their queues and the troubles of groups, on the real database. */
class StoredSharesTest {

    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00.654321Z");
    private static final BotId BOT = new BotId("telegram-1");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final RealDatabase database = RealDatabase.fresh();
    private static final RealStore store = RealStore.on(database, InstantSource.fixed(NOW));

    private final Shares shares = store.get(Shares.class);
    private final Turns turns = store.get(Turns.class);
    private final Troubles troubles = store.get(Troubles.class);

    @BeforeEach
    void empty() {
        List.of("share", "share_shown", "share_turn", "share_queue", "group_trouble", "class_group")
                .forEach(table -> database.sql().sql("DELETE FROM " + table).update());
    }

    @Test
    void givesBackAShareAsItWasWritten() {
        Share share = share(1, 5L);
        shares.add(share);
        assertThat(shares.byId(1)).contains(share);
        Share changed = share.saying("二稿🎈").signed("小明").in(State.REVIEW, NOW.plusSeconds(1));
        shares.save(changed);
        assertThat(shares.lock(1)).contains(changed);
        assertThat(shares.of(9)).containsExactly(changed);
        assertThat(shares.inReview(BOT)).containsExactly(changed);
        assertThat(shares.byIds(List.of(1L, 2L))).containsExactly(changed);
    }

    @Test
    void aTurnWaitsIsPostedAndGoesWithItsShare() {
        shares.add(share(1, null));
        shares.add(share(2, null));
        turns.add(BOT, new Turn(1, 5, NOW, null));
        turns.add(BOT, new Turn(1, 5, NOW, null));
        turns.add(BOT, new Turn(2, 5, NOW.plusSeconds(1), null));
        assertThat(turns.waiting(5)).extracting(Turn::shareId).containsExactly(1L, 2L);
        assertThat(turns.classesWaiting(BOT)).containsExactly(5L);

        Turn posted = new Turn(1, 5, NOW, new Turn.Posted(Chat.group(BOT, -7), 77, NOW));
        turns.save(posted);
        assertThat(turns.of(1)).containsExactly(posted);
        assertThat(turns.takeOut(1, 5)).isFalse();
        assertThat(turns.takeOut(2, 5)).isTrue();
        assertThat(turns.waiting(5)).isEmpty();

        store.get(ChatMoves.class).move(BOT, -7, -8);
        assertThat(turns.of(1).getFirst().posted()).isEqualTo(new Turn.Posted(Chat.group(BOT, -8), 77, NOW));
        shares.remove(1);
        shares.remove(1);
        assertThat(turns.of(1)).isEmpty();
    }

    @Test
    void remembersWhoHasSeenItUntilItIsGone() {
        Sight seen = new Sight(new Turn.Posted(Chat.privately(BOT, 21), 78, NOW), 79L);
        shares.add(share(1, 5L));
        shares.shownBy(1, seen);
        assertThat(shares.shown(1)).containsExactly(seen);
        assertThat(shares.removeDrafts(NOW.plusMillis(1))).isPositive();
        assertThat(shares.shown(1)).isEmpty();
    }

    @Test
    void aDayIsTakenOnce() {
        assertThat(turns.lastDay(5)).isEmpty();
        assertThat(turns.takeDay(5, TODAY)).isTrue();
        assertThat(turns.takeDay(5, TODAY)).isFalse();
        assertThat(turns.takeDay(6, TODAY)).isTrue();
        assertThat(turns.takeDay(5, TODAY.plusDays(1))).isTrue();
        assertThat(turns.lastDay(5)).contains(TODAY.plusDays(1));
    }

    @Test
    void aQueueIsPausedAndGoesOn() {
        assertThat(turns.isMuted(5)).isFalse();
        turns.mute(5, true);
        turns.mute(5, true);
        assertThat(turns.isMuted(5)).isTrue();
        assertThat(turns.lastDay(5)).isEmpty();
        turns.mute(5, false);
        assertThat(turns.isMuted(5)).isFalse();
    }

    @Test
    void oldOnesGoWithTheirTurns() {
        shares.add(share(1, 5L));
        shares.add(share(2, 5L).in(State.QUEUED, NOW));
        turns.add(BOT, new Turn(2, 5, NOW, null));
        assertThat(shares.removeDrafts(NOW)).isZero();
        assertThat(shares.removeDrafts(NOW.plusMillis(1))).isEqualTo(1);
        shares.removeChangedBefore(NOW.plusMillis(1));
        assertThat(shares.byId(2)).isEmpty();
        assertThat(turns.of(2)).isEmpty();
    }

    @Test
    void aTroubleBeginsOnceAndIsFoundByItsGroup() {
        store.get(ClassGroups.class).add(new ClassGroup(5, BOT, "计科2401", -7L));
        Trouble trouble = new Trouble(BOT, 5, Kind.NO_PIN, NOW);
        assertThat(troubles.begin(trouble)).isTrue();
        assertThat(troubles.begin(trouble)).isFalse();
        assertThat(troubles.in(BOT, Set.of(-7L))).containsExactly(trouble);
        assertThat(troubles.in(BOT, Set.of(-8L))).isEmpty();
        assertThat(troubles.all(BOT)).containsExactly(trouble);
        troubles.end(5, Kind.SILENCED);
        troubles.end(5, Kind.NO_PIN);
        assertThat(troubles.all(BOT)).isEmpty();
    }

    @Test
    void aChannelIsBoundAnewAndLetGo() {
        Channels channels = store.get(Channels.class);
        channels.put(new Channel(1, BOT, null, -9, "公告"));
        Channel bound = new Channel(2, BOT, 5L, -9, "一班公告");
        channels.put(bound);
        assertThat(channels.all(BOT)).containsExactly(bound);
        assertThat(channels.byChat(BOT, -9)).contains(bound);
        assertThat(channels.byId(2)).contains(bound);
        assertThat(channels.remove(BOT, -9)).isTrue();
        assertThat(channels.remove(BOT, -9)).isFalse();
    }

    private static Share share(long id, @Nullable Long classId) {
        Enclosure photo = new Enclosure(Enclosure.Kind.PHOTO, "file-1", "");
        Share.Piece piece = new Share.Piece("我的经验", photo, null);
        return new Share(id, BOT, Share.Kind.EXPERIENCE, 9, classId, piece, new Share.Stage(State.DRAFT, NOW));
    }
}
