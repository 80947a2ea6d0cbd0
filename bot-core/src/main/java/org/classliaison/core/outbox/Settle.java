package org.classliaison.core.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.classliaison.core.chat.Outgoing;
import org.jspecify.annotations.Nullable;

/** Decides what becomes of a letter after a call. Pure. */
public final class Settle {

    /**
     * A letter that was put off this often and for so long is given up. Often alone is not enough: while the
     * platform is away every letter is put off again and again, and none may be lost by it.
     */
    static final int MOST_ATTEMPTS = 50;

    static final Duration LONGEST_WAIT = Duration.ofDays(1);

    /** A fleeting word that could not be said by then is not said any more. */
    private static final Duration FLEETING = Duration.ofSeconds(30);

    private static final Duration WAIT_FOR_TARGET = Duration.ofMillis(500);
    private static final Duration WAIT_FOR_TOKEN = Duration.ofMinutes(1);

    private Settle() {}

    /** For a letter about another one: what becomes of it without a call, if a call makes no sense yet or any more. */
    public static Optional<Settlement> before(Claimed claimed, Instant now) {
        return switch (claimed.letter().content()) {
            case Outgoing.Revise revise -> target(claimed.target(), claimed.doubted(), now);
            case Outgoing.TakeBack back -> target(claimed.target(), claimed.doubted(), now);
            case Outgoing.Amend amend -> target(claimed.target(), claimed.doubted(), now);
            case Outgoing.Pin pin -> target(claimed.target(), claimed.doubted(), now);
            case Outgoing.Say say -> Optional.empty();
            case Outgoing.Post post -> Optional.empty();
            case Outgoing.Toast toast -> Optional.empty();
            case Outgoing.Attach attach -> Optional.empty();
        };
    }

    /** How long the whole bot had better keep still after that result. */
    public static Duration keepStill(SendResult result) {
        if (result instanceof SendResult.NotNow notNow && notNow.hold() == SendResult.Hold.BOT) {
            return notNow.pause();
        }
        return isWrongToken(result) ? WAIT_FOR_TOKEN : Duration.ZERO;
    }

    public static Settlement after(Claimed claimed, SendResult result, Instant now) {
        return switch (result) {
            case SendResult.Sent sent -> Settlement.sent(sent.messageId(), claimed.doubted());
            case SendResult.NotNow notNow -> again(claimed, notNow, now);
            case SendResult.Refused refused -> refused(claimed, refused, now);
            case SendResult.Moved moved -> Settlement.again(now, claimed.doubted(), "group moved");
            case SendResult.InDoubt doubt -> doubted(claimed, doubt.detail(), now);
        };
    }

    /** For a letter that a dead sender left behind while SENDING. */
    public static Settlement orphaned(Claimed claimed, Instant now) {
        return doubted(claimed, "sender stopped during the call", now);
    }

    /** For a letter in doubt that a person wants to be sent again; a double, should there be one, is known as such. */
    public static Settlement sentAgain(Instant now) {
        return Settlement.again(now, true, "a person has it sent again");
    }

    /** For a letter in doubt that a person takes for delivered, or for no longer needed. */
    public static Settlement leftAlone() {
        return Settlement.dead("left as it is by a person");
    }

    /** A wrong token is the operator's mistake, not the letter's: it waits until the token is right. */
    private static Settlement refused(Claimed claimed, SendResult.Refused refused, Instant now) {
        return isWrongToken(refused)
                ? Settlement.again(now.plus(WAIT_FOR_TOKEN), claimed.doubted(), "wrong token")
                : Settlement.dead(refused.reason() + ": " + refused.detail());
    }

    private static boolean isWrongToken(SendResult result) {
        return result instanceof SendResult.Refused refused && refused.reason() == SendResult.Reason.WRONG_TOKEN;
    }

    private static Settlement again(Claimed claimed, SendResult.NotNow notNow, Instant now) {
        boolean old = claimed.letter().writtenAt().isBefore(now.minus(LONGEST_WAIT));
        if (old && claimed.attempts() + 1 >= MOST_ATTEMPTS) {
            return Settlement.dead("given up: " + notNow.reason());
        }
        Instant next = now.plus(notNow.pause());
        Letter letter = claimed.letter();
        boolean tooLate = letter.terms().doubt() == Letter.Doubt.DROP
                && next.isAfter(letter.writtenAt().plus(FLEETING));
        return tooLate
                ? Settlement.dead("too late: " + notNow.reason())
                : Settlement.again(next, claimed.doubted(), notNow.reason());
    }

    private static Optional<Settlement> target(Claimed.@Nullable Target target, boolean doubted, Instant now) {
        if (target == null) {
            return Optional.of(Settlement.dead("the message it is about is forgotten"));
        }
        if (target.messageId() != null) {
            return Optional.empty();
        }
        return switch (target.state()) {
            case READY, CLAIMED, SENDING ->
                Optional.of(Settlement.again(now.plus(WAIT_FOR_TARGET), doubted, "waits for the message it is about"));
            case SENT, DEAD, IN_DOUBT -> Optional.of(Settlement.dead("the message it is about is not known"));
        };
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
