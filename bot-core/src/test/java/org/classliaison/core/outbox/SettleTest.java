package org.classliaison.core.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.chat.Chat;
import org.classliaison.core.chat.Outgoing;
import org.classliaison.core.outbox.SendResult.Hold;
import org.classliaison.core.outbox.SendResult.NotNow;
import org.junit.jupiter.api.Test;

class SettleTest {

    private static final Instant WRITTEN = Instant.parse("2026-09-01T00:00:00Z");
    private static final NotNow AWAY = new NotNow(Duration.ofSeconds(20), Hold.BOT, "away");

    private static Claimed afterAttempts(int attempts) {
        var terms = new Letter.Terms(Letter.Doubt.REPEAT_ONCE, Letter.Rank.ANSWER);
        var say = new Outgoing.Say("hello", List.of(), null);
        var letter = new Letter(1, Chat.group(new BotId("telegram-1"), -1), say, terms, WRITTEN);
        return new Claimed(letter, attempts, false, null);
    }

    @Test
    void keepsALetterThroughAnOutageOfHours() {
        Instant hoursLater = WRITTEN.plus(Duration.ofHours(5));
        Settlement settled = Settle.after(afterAttempts(900), AWAY, hoursLater);
        assertThat(settled.state()).isEqualTo(LetterState.READY);
        assertThat(settled.readyAt()).isEqualTo(hoursLater.plusSeconds(20));
    }

    @Test
    void givesUpALetterThatWasPutOffForDays() {
        Settlement settled = Settle.after(afterAttempts(900), AWAY, WRITTEN.plus(Duration.ofDays(2)));
        assertThat(settled.state()).isEqualTo(LetterState.DEAD);
    }
}
