package org.classliaison.app.telegram;

import java.time.Duration;
import org.classliaison.core.outbox.Letter;
import org.classliaison.core.outbox.SendResult;
import org.classliaison.core.outbox.SendResult.Hold;
import org.classliaison.core.outbox.SendResult.InDoubt;
import org.classliaison.core.outbox.SendResult.Moved;
import org.classliaison.core.outbox.SendResult.NotNow;
import org.classliaison.core.outbox.SendResult.Sent;

/** The one place that says what the end of a call means for a letter. Pure. */
final class Classify {

    /** Telegram, or the way to it, is away: every letter would meet the same. */
    static final Duration UNREACHABLE = Duration.ofSeconds(20);

    /** A wrong token is a matter of an operator's minutes; the letters wait and none is lost. */
    static final Duration WRONG_TOKEN = Duration.ofMinutes(5);

    static final Duration UNNAMED_WAIT = Duration.ofSeconds(5);

    /** A group's own limit, 20 messages a minute, never asks for more. */
    private static final Duration LONGEST_GROUP_WAIT = Duration.ofSeconds(60);

    private Classify() {}

    static SendResult of(Exchange exchange, Letter letter) {
        return switch (exchange) {
            case Exchange.NotBegun none -> unreachable(none.reason());
            case Exchange.Unanswered unanswered -> new InDoubt(unanswered.reason());
            case Exchange.Answered answered -> answered(answered, letter);
        };
    }

    private static SendResult answered(Exchange.Answered answered, Letter letter) {
        if (answered.status() >= 500) {
            return new InDoubt("status " + answered.status());
        }
        return Answer.in(answered.body())
                .map(answer -> answer.ok() ? sent(answer) : declined(answer, letter))
                .orElseGet(() -> foreign(answered.status()));
    }

    private static SendResult sent(Answer answer) {
        long messageId = answer.result().path("message_id").asLong();
        return new Sent(messageId == 0 ? null : messageId);
    }

    /** Not Telegram's words: a proxy that declines has passed nothing on, behind a 200 anything may have happened. */
    private static SendResult foreign(int status) {
        return status < 300 ? new InDoubt("an answer that is not Telegram's") : unreachable("a proxy says " + status);
    }

    private static SendResult declined(Answer answer, Letter letter) {
        if (answer.migratedTo().isPresent()) {
            return new Moved(answer.migratedTo().get());
        }
        return switch (answer.code()) {
            case 429 -> tooFast(answer, letter);
            case 401, 404 -> new NotNow(WRONG_TOKEN, Hold.BOT, "Telegram does not accept the bot's token");
            default -> answer.code() >= 500 ? new InDoubt("error " + answer.code()) : Refusals.of(answer, letter);
        };
    }

    /**
     * Telegram does not say whose limit was met. In a group it is nearly always the group's own. In private it is
     * not the chat's, because one message a second is our own pace: then, and for long waits, the whole bot pauses.
     */
    private static SendResult tooFast(Answer answer, Letter letter) {
        Duration wait = answer.retryAfter().orElse(UNNAMED_WAIT);
        boolean ofGroup = !letter.chat().isPrivate() && wait.compareTo(LONGEST_GROUP_WAIT) <= 0;
        return new NotNow(wait, ofGroup ? Hold.CHAT : Hold.BOT, "too many requests");
    }

    private static SendResult unreachable(String reason) {
        return new NotNow(UNREACHABLE, Hold.BOT, "Telegram cannot be reached: " + reason);
    }
}
