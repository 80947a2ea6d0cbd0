package org.classliaison.core.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.chat.Chat;
import org.classliaison.core.chat.Incoming.Line;
import org.classliaison.core.chat.Who;
import org.junit.jupiter.api.Test;

class RecentLinesTest {

    private static final Instant START = Instant.parse("2026-11-23T02:00:00Z");
    private final RecentLines recent = new RecentLines();

    @Test
    void knowsWhatASenderSaidInTheLastMinuteOfTheLinesOwnTime() {
        recent.remember(line(1, 1, "a", 0), false);
        recent.remember(line(2, 1, "b", 30), false);
        recent.remember(line(3, 2, "c", 31), false);

        assertThat(before(line(4, 1, "d", 60))).containsExactly("a", "b");
        assertThat(before(line(4, 1, "d", 61))).containsExactly("b");
        assertThat(before(line(4, 3, "d", 61))).isEmpty();
    }

    @Test
    void givesTheSameWhenALineIsPlannedAgain() {
        recent.remember(line(1, 1, "a", 0), false);
        recent.remember(line(2, 1, "b", 1), false);
        recent.remember(line(2, 1, "b", 1), false);
        assertThat(before(line(2, 1, "b", 1))).containsExactly("a");

        Line understood = line(3, 1, "c", 2);
        recent.understood(understood);
        recent.understood(understood);
        assertThat(before(understood)).containsExactly("a", "b");
        assertThat(before(line(4, 1, "d", 3))).isEmpty();
    }

    @Test
    void keepsThreeLinesAndTwoHundredCharactersASender() {
        for (int i = 1; i <= 5; i++) {
            recent.remember(line(i, 1, "line " + i, i), false);
        }
        assertThat(before(line(9, 1, "x", 9))).containsExactly("line 3", "line 4", "line 5");

        recent.remember(line(10, 1, "y".repeat(199), 10), false);
        assertThat(before(line(11, 1, "x", 11))).containsExactly("y".repeat(199));
        recent.remember(line(12, 1, "z".repeat(201), 12), false);
        assertThat(before(line(13, 1, "x", 13))).isEmpty();
    }

    @Test
    void forgetsTheSenderWhoHasBeenSilentLongestWhereThereAreTooMany() {
        for (int user = 1; user <= 5000; user++) {
            recent.remember(line(user, user, "a", 0), false);
        }
        assertThat(before(line(9000, 1, "b", 1))).isEmpty();
        assertThat(before(line(9000, 5000, "b", 1))).containsExactly("a");
        assertThat(recent.senders()).isEqualTo(4000);

        recent.remember(line(9001, 7, "a", 120), false);
        assertThat(recent.senders()).isEqualTo(1);
    }

    private List<String> before(Line line) {
        return recent.before(line).stream().map(RecentLines.Said::text).toList();
    }

    private static Line line(long messageId, long user, String text, int second) {
        Chat group = Chat.group(new BotId("test"), -1);
        return new Line(group, Who.person(user, ""), messageId, text, false, null, START.plusSeconds(second));
    }
}
