package org.classliaison.app.playground;

import java.util.Base64;
import java.util.Optional;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.chat.Chat;
import org.classliaison.core.chat.Enclosure;
import org.classliaison.core.chat.Outgoing;
import org.classliaison.core.outbox.Claimed;
import org.classliaison.core.outbox.Courier;
import org.classliaison.core.outbox.Pace;
import org.classliaison.core.outbox.SendResult;
import org.classliaison.core.outbox.SendResult.Refused;

/** Delivers letters into the playground's own tables, and nowhere else. */
final class PlaygroundCourier implements Courier {

    static final int MOST_CHARACTERS = 4096;
    private static final int MOST_BYTES = 8 * 1024 * 1024; // a row has to fit into the database's packet

    private final Chats chats;
    private final Board board;
    private final Changes changes;
    private final Toasts toasts;
    private final Kept kept;

    /** Shows the answer to a press to whoever pressed. */
    @FunctionalInterface
    interface Toasts {
        void show(String pressId, String text);
    }

    /** Finds what a persona has sent, to be sent on. */
    @FunctionalInterface
    interface Kept {
        Optional<Draft.Attachment> of(Enclosure enclosure);
    }

    PlaygroundCourier(Chats chats, Board board, Toasts toasts, Kept kept) {
        this.chats = chats;
        this.kept = kept;
        this.board = board;
        this.changes = new Changes(board);
        this.toasts = toasts;
    }

    @Override
    public BotId bot() {
        return Bot.ID;
    }

    @Override
    public Pace.Limits limits() {
        return Pace.Limits.none();
    }

    @Override
    public SendResult send(Claimed claimed) {
        try {
            return sendOrThrow(claimed);
        } catch (RuntimeException e) {
            // The commit may have come through although its answer did not.
            return new SendResult.InDoubt(e.getClass().getSimpleName());
        }
    }

    private SendResult sendOrThrow(Claimed claimed) {
        Chat chat = claimed.letter().chat();
        Claimed.Target target = claimed.target();
        return switch (claimed.letter().content()) {
            case Outgoing.Toast toast -> toast(toast);
            case Outgoing.Say say -> say(chat, say);
            case Outgoing.Attach attach -> attach(chat, attach);
            case Outgoing.Post post -> post(chat, post);
            case Outgoing.Amend amend -> changes.amend(chat, amend, target);
            case Outgoing.Pin pin -> changes.pin(chat, pin, target);
            case Outgoing.Revise revise -> changes.revise(chat, revise, target);
            case Outgoing.TakeBack back -> changes.takeBack(chat, target);
        };
    }

    private SendResult toast(Outgoing.Toast toast) {
        toasts.show(toast.pressId(), toast.text());
        return new SendResult.Sent(null);
    }

    private SendResult say(Chat chat, Outgoing.Say say) {
        if (!isSayable(say.text())) {
            return declined("text is empty or longer than " + MOST_CHARACTERS);
        }
        return deliver(chat, Draft.of(chat, say));
    }

    private SendResult attach(Chat chat, Outgoing.Attach attach) {
        byte[] content = Base64.getDecoder().decode(attach.base64());
        if (content.length > MOST_BYTES) {
            return declined("file is larger than 8 MB");
        }
        Draft.Attachment file = new Draft.Attachment(attach.fileName(), content);
        return deliver(chat, Draft.of(chat, attach, file));
    }

    private SendResult post(Chat chat, Outgoing.Post post) {
        Enclosure enclosure = post.enclosure();
        Optional<Draft.Attachment> file = enclosure == null ? Optional.empty() : kept.of(enclosure);
        String text = post.text().text();
        boolean bare = enclosure == null && !isSayable(text);
        if (bare || text.length() > Outgoing.LONGEST_TEXT || (enclosure != null && file.isEmpty())) {
            return declined("text is empty or too long, or its file is gone");
        }
        return deliver(chat, Draft.of(chat, post, file.orElse(null)));
    }

    private SendResult deliver(Chat chat, Draft draft) {
        if (!chats.isMember(chat.id(), Bot.USER)) {
            return chat.isPrivate()
                    ? new Refused(SendResult.Reason.NOT_REACHABLE, "not started, or blocked")
                    : new Refused(SendResult.Reason.NOT_IN_GROUP, "no member of that group");
        }
        return new SendResult.Sent(board.write(draft).messageId());
    }

    static boolean isSayable(String text) {
        return !text.isBlank() && text.length() <= MOST_CHARACTERS;
    }

    static SendResult declined(String detail) {
        return new Refused(SendResult.Reason.DECLINED, detail);
    }
}
