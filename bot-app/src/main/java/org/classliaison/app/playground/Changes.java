package org.classliaison.app.playground;

import java.time.Duration;
import org.classliaison.core.chat.Chat;
import org.classliaison.core.chat.Outgoing;
import org.classliaison.core.outbox.Claimed;
import org.classliaison.core.outbox.LetterState;
import org.classliaison.core.outbox.SendResult;
import org.jspecify.annotations.Nullable;

/** What the bot does to messages that earlier letters made. */
final class Changes {

    private static final Duration UNTIL_TARGET_IS_SENT = Duration.ofSeconds(1);

    private final Board board;

    Changes(Board board) {
        this.board = board;
    }

    SendResult revise(Chat chat, Outgoing.Revise revise, Claimed.@Nullable Target target) {
        if (!PlaygroundCourier.isSayable(revise.text())) {
            return PlaygroundCourier.declined("text is empty or longer than " + PlaygroundCourier.MOST_CHARACTERS);
        }
        if (target == null || target.messageId() == null) {
            return withoutMessage(target);
        }
        String buttons = Keyboard.written(revise.buttons());
        return board.revise(chat.id(), target.messageId(), revise.text(), buttons)
                ? new SendResult.Sent(null)
                : PlaygroundCourier.declined("no such message");
    }

    SendResult amend(Chat chat, Outgoing.Amend amend, Claimed.@Nullable Target target) {
        if (target == null || target.messageId() == null) {
            return withoutMessage(target);
        }
        String buttons = Keyboard.written(amend.buttons());
        return board.amend(chat.id(), target.messageId(), amend.text(), buttons)
                ? new SendResult.Sent(null)
                : PlaygroundCourier.declined("no such message");
    }

    /** What is gone hangs nowhere any more. */
    SendResult pin(Chat chat, Outgoing.Pin pin, Claimed.@Nullable Target target) {
        if (target == null || target.messageId() == null) {
            return withoutMessage(target);
        }
        return board.pin(chat.id(), target.messageId(), pin.on()) || !pin.on()
                ? new SendResult.Sent(null)
                : PlaygroundCourier.declined("no such message");
    }

    SendResult takeBack(Chat chat, Claimed.@Nullable Target target) {
        if (target == null || target.messageId() == null) {
            return withoutMessage(target);
        }
        return board.takeBack(chat.id(), target.messageId())
                ? new SendResult.Sent(null)
                : PlaygroundCourier.declined("no such message");
    }

    private static SendResult withoutMessage(Claimed.@Nullable Target target) {
        if (target == null || target.state() == LetterState.DEAD || target.state() == LetterState.SENT) {
            return PlaygroundCourier.declined("the letter it refers to made no message");
        }
        return new SendResult.NotNow(UNTIL_TARGET_IS_SENT, SendResult.Hold.LETTER, "the letter it refers to waits");
    }
}
