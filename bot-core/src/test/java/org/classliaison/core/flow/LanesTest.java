package org.classliaison.core.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.classliaison.core.chat.Chat;
import org.classliaison.core.chat.Outgoing;
import org.classliaison.core.outbox.Claimed;
import org.classliaison.core.outbox.Letter;
import org.classliaison.core.outbox.Letter.Doubt;
import org.classliaison.core.outbox.Letter.Rank;
import org.classliaison.core.outbox.Letter.Terms;
import org.classliaison.core.testing.Town;
import org.junit.jupiter.api.Test;

class LanesTest {

    private final Lanes lanes = new Lanes();

    @Test
    void eachChatHasALaneOfItsOwn() {
        assertThat(lanes.of(letterTo(-1))).isNotEqualTo(lanes.of(letterTo(-2)));
    }

    @Test
    void aGroupThatMovedKeepsItsLaneUnderItsNewNumber() {
        lanes.moved(letterTo(-1), -77);
        assertThat(lanes.of(letterTo(-77))).isEqualTo(lanes.of(letterTo(-1)));
        assertThat(lanes.chat(letterTo(-77))).isEqualTo(Chat.group(Town.BOT, -1));
    }

    @Test
    void aGroupThatMovesTwiceKeepsItsFirstLane() {
        lanes.moved(letterTo(-1), -77);
        lanes.moved(letterTo(-77), -88);
        assertThat(lanes.of(letterTo(-88))).isEqualTo(lanes.of(letterTo(-1)));
    }

    @Test
    void aLateWordOfAnOldMoveDoesNotMoveItBack() {
        lanes.moved(letterTo(-1), -77);
        lanes.moved(letterTo(-2), -77);
        assertThat(lanes.of(letterTo(-77))).isEqualTo(lanes.of(letterTo(-1)));
    }

    private static Claimed letterTo(long chatId) {
        Outgoing words = new Outgoing.Say("x", List.of(), null);
        Terms terms = new Terms(Doubt.DROP, Rank.ANSWER);
        Letter letter = new Letter(1, Chat.group(Town.BOT, chatId), words, terms, Instant.EPOCH);
        return new Claimed(letter, 0, false, null);
    }
}
