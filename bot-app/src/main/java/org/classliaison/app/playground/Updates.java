package org.classliaison.app.playground;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.classliaison.core.chat.Ids;
import org.classliaison.core.inbox.Arrival;
import org.classliaison.core.inbox.Inbox;
import org.classliaison.core.inbox.Wakeup;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Tells the bot what happened, in this platform's own raw format, once it has been committed here. */
final class Updates {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Inbox inbox;
    private final Wakeup wakeup;
    private final Ids ids;
    private final Bell bell;

    /** A message, and the one it replies to. */
    record Said(MessageRow row, Optional<MessageRow> repliedTo) {}

    Updates(Inbox inbox, Wakeup wakeup, Ids ids, Bell bell) {
        this.inbox = inbox;
        this.wakeup = wakeup;
        this.ids = ids;
        this.bell = bell;
    }

    void line(ChatRow chat, Persona author, Said said) {
        tell(new RawUpdate("line", part(chat), sender(author), messagePart(said), null, null));
    }

    void file(ChatRow chat, Persona author, MessageRow row, long size) {
        RawUpdate.FilePart file = new RawUpdate.FilePart(Objects.requireNonNullElse(row.fileName(), ""), size);
        Instant at = row.sentAt().toInstant(ZoneOffset.UTC);
        RawUpdate.MessagePart part = new RawUpdate.MessagePart(row.messageId(), row.body(), null, at, file);
        String type = row.kind() == MessageRow.Kind.PHOTO ? "photo" : "document";
        tell(new RawUpdate(type, part(chat), sender(author), part, null, null));
    }

    void edited(ChatRow chat, Persona author, Said said) {
        tell(new RawUpdate("edited", part(chat), sender(author), messagePart(said), null, null));
    }

    /** Returns the id of the press, with which the bot's toast comes back. */
    long press(ChatRow chat, Persona presser, MessageRow row, String token) {
        long pressId = ids.next();
        RawUpdate.PressPart press = new RawUpdate.PressPart(pressId, row.messageId(), token);
        tell(new RawUpdate("press", part(chat), sender(presser), null, press, null));
        return pressId;
    }

    void added(ChatRow group, Persona by) {
        tell(new RawUpdate("added", part(group), sender(by), null, null, null));
    }

    /** The bot may post in a channel. */
    void welcomed(ChatRow channel, Persona by) {
        tell(new RawUpdate("channel", part(channel), sender(by), null, null, null));
    }

    void removed(ChatRow group, Persona by) {
        tell(new RawUpdate("removed", part(group), sender(by), null, null, null));
    }

    void reachable(ChatRow chat, Persona person, boolean reachable) {
        tell(new RawUpdate("reachability", part(chat), sender(person), null, null, reachable));
    }

    private void tell(RawUpdate raw) {
        inbox.accept(List.of(new Arrival(Bot.ID, ids.next(), raw.chat().id(), JSON.writeValueAsString(raw))));
        wakeup.wake();
        bell.ring();
    }

    private static RawUpdate.ChatPart part(ChatRow chat) {
        return new RawUpdate.ChatPart(chat.chatId(), chat.kind(), chat.title());
    }

    private static RawUpdate.Sender sender(Persona persona) {
        return new RawUpdate.Sender(persona.id(), persona.shownName());
    }

    private static RawUpdate.@Nullable Sender author(MessageRow row) {
        return Persona.byId(row.authorId()).map(Updates::sender).orElse(null);
    }

    private static RawUpdate.MessagePart messagePart(Said said) {
        MessageRow row = said.row();
        Instant at = row.sentAt().toInstant(ZoneOffset.UTC);
        RawUpdate.RepliedPart replied = said.repliedTo()
                .map(to -> new RawUpdate.RepliedPart(to.messageId(), to.body(), to.isOfBot(), author(to)))
                .orElse(null);
        return new RawUpdate.MessagePart(row.messageId(), row.body(), replied, at, null);
    }
}
