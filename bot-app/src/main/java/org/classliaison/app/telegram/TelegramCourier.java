package org.classliaison.app.telegram;

import java.time.Duration;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.chat.Chat;
import org.classliaison.core.chat.Outgoing;
import org.classliaison.core.outbox.Claimed;
import org.classliaison.core.outbox.Courier;
import org.classliaison.core.outbox.Pace;
import org.classliaison.core.outbox.SendResult;
import org.classliaison.core.outbox.SendResult.Reason;
import org.classliaison.core.outbox.SendResult.Refused;

/** Carries letters to Telegram: one letter, one request, one result. */
public final class TelegramCourier implements Courier {

    /** 28 calls a second over all chats; one a second in private; 3 at once and then 17 a minute in a group. */
    private static final Pace.Limits LIMITS =
            new Pace.Limits(Duration.ofMillis(36), Duration.ofSeconds(1), Duration.ofMillis(3500), 3);

    private final BotId bot;
    private final BotApi api;

    TelegramCourier(BotId bot, BotApi api) {
        this.bot = bot;
        this.api = api;
    }

    @Override
    public BotId bot() {
        return bot;
    }

    @Override
    public Pace.Limits limits() {
        return LIMITS;
    }

    @Override
    public SendResult send(Claimed claimed) {
        Chat chat = claimed.letter().chat();
        try {
            return switch (claimed.letter().content()) {
                case Outgoing.Say say -> call(claimed, Compose.say(chat, say));
                case Outgoing.Post post -> call(claimed, ComposePost.post(chat, post));
                case Outgoing.Amend amend -> onTarget(claimed, id -> ComposePost.amend(chat, amend, id));
                case Outgoing.Pin pin -> onTarget(claimed, id -> Compose.pin(chat, pin, id));
                case Outgoing.Toast toast -> call(claimed, Compose.toast(toast));
                case Outgoing.Attach attach -> call(claimed, Compose.attach(chat, attach));
                case Outgoing.Revise revise -> onTarget(claimed, id -> Compose.revise(chat, revise, id));
                case Outgoing.TakeBack takeBack -> onTarget(claimed, id -> Compose.takeBack(chat, id));
            };
        } catch (RuntimeException e) {
            // Only composing throws, before any call: the letter itself is wrong and stays so.
            return declined("cannot be put in Telegram's form: " + e.getClass().getSimpleName());
        }
    }

    private SendResult call(Claimed claimed, ApiCall call) {
        return Classify.of(api.exchange(call), claimed.letter());
    }

    /** Makes the call once the number of the message is known. */
    private interface OnMessage {
        ApiCall call(long messageId);
    }

    private SendResult onTarget(Claimed claimed, OnMessage compose) {
        Claimed.Target target = claimed.target();
        Long messageId = target == null ? null : target.messageId();
        // Settle.before keeps back what has no message yet; this is for callers that forget to ask it.
        return messageId == null
                ? declined("the message it is about is not known")
                : call(claimed, compose.call(messageId));
    }

    private static SendResult declined(String detail) {
        return new Refused(Reason.DECLINED, detail);
    }
}
