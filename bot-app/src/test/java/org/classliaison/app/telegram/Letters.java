package org.classliaison.app.telegram;

import java.time.Instant;
import java.util.List;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.chat.Chat;
import org.classliaison.core.chat.Outgoing;
import org.classliaison.core.outbox.Claimed;
import org.classliaison.core.outbox.Letter;

/** Letters for tests. */
final class Letters {

    static final BotId BOT = new BotId("telegram-123456");
    static final Chat GROUP = Chat.group(BOT, -1001);
    static final Chat PRIVATE = Chat.privately(BOT, 7);

    private Letters() {}

    static Letter letter(Chat chat, Outgoing content) {
        Letter.Terms terms = new Letter.Terms(Letter.Doubt.REPEAT_ONCE, Letter.Rank.ANSWER);
        return new Letter(1, chat, content, terms, Instant.EPOCH);
    }

    static Claimed claimed(Chat chat, Outgoing content) {
        return claimed(chat, content, null);
    }

    static Claimed claimed(Chat chat, Outgoing content, Claimed.@org.jspecify.annotations.Nullable Target target) {
        return new Claimed(letter(chat, content), 0, false, target);
    }

    static Outgoing.Say say(String text) {
        return new Outgoing.Say(text, List.of(), null);
    }
}
