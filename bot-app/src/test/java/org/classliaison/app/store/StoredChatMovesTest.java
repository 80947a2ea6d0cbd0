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
import org.classliaison.core.outbox.Letter;
import org.classliaison.core.outbox.Outbox;
import org.classliaison.core.people.ChatMoves;
import org.classliaison.core.people.ClassGroup;
import org.classliaison.core.people.ClassGroups;
import org.classliaison.core.questions.Question;
import org.classliaison.core.questions.Questions;
import org.classliaison.core.questions.Ruling;
import org.junit.jupiter.api.Test;

class StoredChatMovesTest {

    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    private static final BotId BOT = new BotId("telegram-1");
    private static final long OLD = -123;
    private static final long NEW = -1_001_234_567_890L;
    private static final RealStore store = RealStore.on(RealDatabase.fresh(), InstantSource.fixed(NOW));

    private final ClassGroups classes = store.get(ClassGroups.class);
    private final Questions questions = store.get(Questions.class);
    private final Outbox outbox = store.get(Outbox.class);

    @Test
    void followsAGroupToItsNewChat() {
        classes.add(new ClassGroup(1, BOT, "计科2401", OLD));
        classes.add(new ClassGroup(2, new BotId("telegram-2"), "同号不同机器人", OLD));
        questions.add(question());
        outbox.post(letter());

        store.get(ChatMoves.class).move(BOT, OLD, NEW);
        store.get(ChatMoves.class).move(BOT, OLD, NEW);

        assertThat(classes.byChat(BOT, NEW)).isPresent();
        assertThat(classes.byChat(BOT, OLD)).isEmpty();
        assertThat(classes.byId(2).orElseThrow().chatId()).isEqualTo(OLD);
        assertThat(questions.byId(1).orElseThrow().chat().id()).isEqualTo(NEW);
        assertThat(questions.byMessage(Chat.group(BOT, NEW), 77)).isEmpty();
        assertThat(outbox.claim(BOT, new Outbox.Claim("a", Outbox.Lot.of(5), NOW, NOW.plusSeconds(20))))
                .singleElement()
                .satisfies(one -> assertThat(one.letter().chat().id()).isEqualTo(NEW));
    }

    private static Question question() {
        Ruling ruling = new Ruling(Ruling.Outcome.ANSWERED, true, "a", 1, 0.9, "");
        return new Question(1, 1L, Chat.group(BOT, OLD), 77, 9L, "问", null, NOW, ruling, null);
    }

    private static Letter letter() {
        Letter.Terms terms = new Letter.Terms(Letter.Doubt.ASK, Letter.Rank.BROADCAST);
        return new Letter(1, Chat.group(BOT, OLD), new Outgoing.Say("答", List.of(), null), terms, NOW);
    }
}
