package org.classliaison.app.telegram;

import java.util.List;
import java.util.Locale;
import org.classliaison.core.chat.Beginning;
import org.classliaison.core.chat.Outgoing;
import org.classliaison.core.outbox.Letter;
import org.classliaison.core.outbox.SendResult;
import org.classliaison.core.outbox.SendResult.Reason;
import org.classliaison.core.outbox.SendResult.Refused;
import org.classliaison.core.outbox.SendResult.Sent;

/**
 * Reads a plain no. Telegram tells reasons apart only by an English sentence, documented nowhere; the phrases are
 * those that its server (tdlib/telegram-bot-api) has used for years.
 */
final class Refusals {

    /** The letter has nothing left to do: the message is already as wanted, or already gone. */
    private static final List<String> ALREADY_SO = List.of("message is not modified", "message to delete not found");

    private static final List<String> NO_SUCH_CHAT = List.of(
            "chat not found", "peer_id_invalid", "user_id_invalid", "chat_id_invalid", "group chat was deactivated");

    private static final List<String> OUT_OF_GROUP =
            List.of("kicked", "not a member", "group chat was deleted", "channel_private", "was blocked");

    private static final List<String> NO_RIGHT = List.of(
            "not enough rights",
            "have no rights",
            "need administrator rights",
            "chat_write_forbidden",
            "chat_admin_required",
            "chat_restricted");

    private static final int LONGEST_DETAIL = 200;
    private static final int FORBIDDEN = 403;

    private Refusals() {}

    static SendResult of(Answer answer, Letter letter) {
        String said = answer.description().toLowerCase(Locale.ROOT);
        if (contains(said, ALREADY_SO)) {
            return new Sent(null);
        }
        return new Refused(reason(answer.code(), said, letter), detail(answer));
    }

    private static Reason reason(int code, String said, Letter letter) {
        boolean toast = letter.content() instanceof Outgoing.Toast;
        if (toast) {
            return Reason.DECLINED;
        }
        if (letter.chat().isPrivate()) {
            return code == FORBIDDEN || contains(said, NO_SUCH_CHAT) ? Reason.NOT_REACHABLE : Reason.DECLINED;
        }
        if (contains(said, OUT_OF_GROUP) || contains(said, NO_SUCH_CHAT)) {
            return Reason.NOT_IN_GROUP;
        }
        return contains(said, NO_RIGHT) ? Reason.NO_RIGHT : Reason.DECLINED;
    }

    /** Telegram's sentences quote no message text; cut, because they are kept with the letter. */
    private static String detail(Answer answer) {
        return Beginning.cut(answer.code() + " " + answer.description(), LONGEST_DETAIL);
    }

    private static boolean contains(String said, List<String> phrases) {
        return phrases.stream().anyMatch(said::contains);
    }
}
