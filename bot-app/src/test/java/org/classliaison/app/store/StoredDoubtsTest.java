package org.classliaison.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.classliaison.app.testing.RealDatabase;
import org.classliaison.app.testing.RealStore;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.chat.Chat;
import org.classliaison.core.chat.Outgoing;
import org.classliaison.core.outbox.DoubtCase;
import org.classliaison.core.outbox.DoubtCase.Verdict;
import org.classliaison.core.outbox.Doubts;
import org.classliaison.core.outbox.Letter;
import org.classliaison.core.outbox.LetterState;
import org.classliaison.core.outbox.Outbox;
import org.classliaison.core.outbox.Settle;
import org.classliaison.core.outbox.Settlement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StoredDoubtsTest {

    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00.123456Z");
    private static final BotId BOT = new BotId("telegram-1");
    private static final RealDatabase database = RealDatabase.fresh();
    private static final RealStore store = RealStore.on(database, InstantSource.fixed(NOW));

    private final Outbox outbox = store.get(Outbox.class);
    private final Doubts doubts = store.get(Doubts.class);

    @BeforeEach
    void empty() {
        List.of("letter", "doubt_case", "doubt_card")
                .forEach(table -> database.sql().sql("DELETE FROM " + table).update());
    }

    @Test
    void findsWhatIsInDoubtInGroupsUntilSomebodyIsAsked() {
        Letter letter = inDoubt(1, Chat.group(BOT, -5));
        inDoubt(2, Chat.privately(BOT, 7));
        assertThat(doubts.untold(BOT, 10)).containsExactly(letter);
        doubts.open(new DoubtCase(11, 1, null, null));
        assertThat(doubts.untold(BOT, 10)).isEmpty();
        assertThat(doubts.letter(1)).contains(letter);
    }

    @Test
    void keepsCardsAndVerdictAndOpensAnewWhenInDoubtOnceMore() {
        inDoubt(1, Chat.group(BOT, -5));
        doubts.open(new DoubtCase(11, 1, null, null));
        doubts.addCard(11, new Doubts.Card(3, 100));
        doubts.addCard(11, new Doubts.Card(4, 101));
        DoubtCase decided = doubts.lock(11).orElseThrow().decided(Verdict.SEND_AGAIN, 3);
        doubts.save(decided);
        assertThat(doubts.lock(11)).contains(decided);
        assertThat(doubts.cards(11)).containsExactly(new Doubts.Card(3, 100), new Doubts.Card(4, 101));
        assertThat(doubts.untold(BOT, 10)).hasSize(1);
    }

    @Test
    void aLetterThatAPersonWantsSentAgainIsReady() {
        inDoubt(1, Chat.group(BOT, -5));
        outbox.settle(1, Settle.sentAgain(NOW));
        assertThat(outbox.claim(BOT, new Outbox.Claim("a", Outbox.Lot.of(1), NOW, NOW.plusSeconds(20))))
                .singleElement()
                .satisfies(claimed -> assertThat(claimed.doubted()).isTrue());
    }

    @Test
    void forgetsWhoHasDecidedAndWhoWasAsked() {
        inDoubt(1, Chat.group(BOT, -5));
        doubts.open(new DoubtCase(11, 1, null, null));
        doubts.addCard(11, new Doubts.Card(3, 100));
        doubts.addCard(11, new Doubts.Card(4, 101));
        doubts.save(doubts.lock(11).orElseThrow().decided(Verdict.LEAVE, 3));
        doubts.forget(3);
        assertThat(doubts.lock(11)).contains(new DoubtCase(11, 1, Verdict.LEAVE, null));
        assertThat(doubts.cards(11)).containsExactly(new Doubts.Card(4, 101));
    }

    @Test
    void aCaseGoesOnceItsLetterIsGone() {
        inDoubt(1, Chat.group(BOT, -5));
        doubts.open(new DoubtCase(11, 1, null, null));
        doubts.addCard(11, new Doubts.Card(3, 100));
        assertThat(doubts.removeBefore(NOW)).isZero();
        assertThat(doubts.cards(11)).hasSize(1);

        assertThat(outbox.removeSettled(NOW)).isEqualTo(1);
        assertThat(doubts.removeBefore(NOW)).isEqualTo(1);
        assertThat(doubts.lock(11)).isEmpty();
        assertThat(doubts.cards(11)).isEmpty();
    }

    private Letter inDoubt(long id, Chat chat) {
        var terms = new Letter.Terms(Letter.Doubt.ASK, Letter.Rank.BROADCAST);
        Letter letter = new Letter(id, chat, new Outgoing.Say("通知", List.of(), null), terms, NOW.minusSeconds(60));
        outbox.post(letter);
        outbox.claim(BOT, new Outbox.Claim("a", Outbox.Lot.of(1), NOW, NOW.plusSeconds(20)));
        outbox.settle(id, new Settlement(LetterState.IN_DOUBT, null, null, true, "read time-out"));
        return letter;
    }
}
