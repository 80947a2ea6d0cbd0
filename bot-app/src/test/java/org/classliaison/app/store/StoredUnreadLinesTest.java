package org.classliaison.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.classliaison.app.testing.RealDatabase;
import org.classliaison.app.testing.RealStore;
import org.classliaison.core.care.Unread;
import org.classliaison.core.care.UnreadLines;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.chat.Chat;
import org.classliaison.core.chat.Incoming.Line;
import org.classliaison.core.chat.Incoming.Replied;
import org.classliaison.core.chat.Who;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StoredUnreadLinesTest {

    private static final BotId BOT = new BotId("telegram");
    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00.123456Z");
    private static final RealDatabase database = RealDatabase.fresh();
    private static final RealStore store = RealStore.on(database, InstantSource.fixed(NOW));

    private final UnreadLines lines = store.get(UnreadLines.class);

    @BeforeEach
    void empty() {
        database.sql().sql("DELETE FROM care_unread").update();
    }

    @Test
    void aLineIsReadAsItWasSaidAndTakenOnce() {
        Unread line = line("今天真的好累", new Replied(6, "怎么了", false, Who.person(78, "学生乙")));
        lines.put(2, line, "mark", NOW);
        lines.put(1, line("早", null), "other", NOW);

        assertThat(lines.waiting(BOT, 10)).containsExactly(1L, 2L);
        assertThat(lines.waiting(BOT, 1)).containsExactly(1L);
        assertThat(lines.waiting(new BotId("playground"), 10)).isEmpty();
        assertThat(lines.byId(2)).contains(line);
        assertThat(lines.remove(2)).isTrue();
        assertThat(lines.remove(2)).isFalse();
        assertThat(lines.byId(2)).isEmpty();
    }

    @Test
    void aPersonOrAnAgeIsForgottenAndNobodyElse() {
        lines.put(1, line("一", null), "mark", NOW);
        lines.put(2, line("二", null), "other", NOW);
        lines.put(3, line("三", null), "another", NOW.minusSeconds(1));

        lines.forget("mark");

        assertThat(lines.removeBefore(NOW)).isEqualTo(1);
        assertThat(lines.waiting(BOT, 10)).containsExactly(2L);
    }

    private static Unread line(String text, @Nullable Replied replyTo) {
        Line line = new Line(Chat.group(BOT, -1001), Who.person(77, "学生甲"), 7, text, false, replyTo, NOW, true);
        return new Unread(line, 5, List.of("同学 B：早"), true);
    }
}
