package org.classliaison.core.outbox;

import java.time.Duration;
import java.time.Instant;

/** Decides what becomes of a letter after a call. Pure. */
public final class Settle {

    /**
     * A letter that was put off this often and for so long is given up. Often alone is not enough: while the
     * platform is away every letter is put off again and again, and none may be lost by it.
     */
    static final int MOST_ATTEMPTS = 50;

    static final Duration LONGEST_WAIT = Duration.ofDays(1);

    private Settle() {}

    public static Settlement after(Claimed claimed, SendResult result, Instant now) {
        return switch (result) {
            case SendResult.Sent sent -> Settlement.sent(sent.messageId());
            case SendResult.NotNow notNow -> again(claimed, notNow, now);
            case SendResult.Moved moved -> Settlement.again(now, claimed.doubted(), "group moved");
            case SendResult.Refused refused -> Settlement.dead(refused.reason() + ": " + refused.detail());
            case SendResult.InDoubt doubt -> doubted(claimed, doubt.detail(), now);
        };
    }

    /** For a letter that a dead sender left behind while SENDING. */
    public static Settlement orphaned(Claimed claimed, Instant now) {
        return doubted(claimed, "sender stopped during the call", now);
    }

    private static Settlement again(Claimed claimed, SendResult.NotNow notNow, Instant now) {
        boolean old = claimed.letter().writtenAt().isBefore(now.minus(LONGEST_WAIT));
        if (old && claimed.attempts() + 1 >= MOST_ATTEMPTS) {
            return Settlement.dead("given up: " + notNow.reason());
        }
        return Settlement.again(now.plus(notNow.pause()), claimed.doubted(), notNow.reason());
    }

    private static Settlement doubted(Claimed claimed, String detail, Instant now) {
        return switch (claimed.letter().terms().doubt()) {
            case REPEAT_ONCE ->
                claimed.doubted()
                        ? Settlement.inDoubt("repeated once, still unknown: " + detail)
                        : Settlement.again(now.plus(Duration.ofSeconds(2)), true, detail);
            case ASK -> Settlement.inDoubt(detail);
            case DROP -> Settlement.dead("dropped in doubt: " + detail);
        };
    }
}
