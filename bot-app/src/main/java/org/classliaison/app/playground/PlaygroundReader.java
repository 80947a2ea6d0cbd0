package org.classliaison.app.playground;

import java.util.Objects;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.chat.Chat;
import org.classliaison.core.chat.Incoming;
import org.classliaison.core.chat.Who;
import org.classliaison.core.inbox.UnreadableUpdate;
import org.classliaison.core.inbox.UpdateReader;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads this platform's raw updates. */
final class PlaygroundReader implements UpdateReader {

    private static final JsonMapper JSON = JsonMapper.shared();

    @Override
    public BotId bot() {
        return Bot.ID;
    }

    @Override
    public Incoming read(String payload) {
        try {
            return incoming(JSON.readValue(payload, RawUpdate.class));
        } catch (JacksonException | NullPointerException e) {
            // The parser's own message quotes the update, and with it what somebody wrote.
            throw new UnreadableUpdate("a playground update with a part missing or misshapen", e);
        }
    }

    private static Incoming incoming(RawUpdate raw) {
        return switch (raw.type()) {
            case "line" -> line(raw);
            case "document" -> document(raw);
            case "photo" -> photo(raw);
            case "edited" -> new Incoming.Edited(line(raw));
            case "press" -> press(raw);
            case "added" -> new Incoming.Added(chat(raw), who(raw), raw.chat().title());
            case "channel" ->
                new Incoming.InChannel(chat(raw), who(raw), raw.chat().title(), true);
            case "removed" -> new Incoming.Removed(chat(raw));
            case "reachability" -> new Incoming.Reachability(chat(raw), Objects.requireNonNull(raw.reachable()));
            default -> new Incoming.Ignored(raw.type());
        };
    }

    private static Incoming.Document document(RawUpdate raw) {
        RawUpdate.MessagePart message = Objects.requireNonNull(raw.message());
        RawUpdate.FilePart file = Objects.requireNonNull(message.file());
        String id = PlaygroundAttachments.id(raw.chat().id(), message.id());
        return new Incoming.Document(chat(raw), who(raw), message.id(), id, file.name(), file.size(), message.text());
    }

    private static Incoming.Photo photo(RawUpdate raw) {
        RawUpdate.MessagePart message = Objects.requireNonNull(raw.message());
        RawUpdate.FilePart file = Objects.requireNonNull(message.file());
        String id = PlaygroundAttachments.id(raw.chat().id(), message.id());
        return new Incoming.Photo(line(raw), id, file.size());
    }

    private static Incoming.Line line(RawUpdate raw) {
        RawUpdate.MessagePart message = Objects.requireNonNull(raw.message());
        Chat chat = chat(raw);
        return new Incoming.Line(
                chat,
                who(raw),
                message.id(),
                Bot.withoutMention(message.text()),
                isAddressed(chat, message),
                replied(message.replyTo()),
                Objects.requireNonNull(message.at()));
    }

    private static Incoming.@Nullable Replied replied(RawUpdate.@Nullable RepliedPart to) {
        if (to == null) {
            return null;
        }
        RawUpdate.Sender by = to.by();
        Who author = by == null ? null : Who.person(by.id(), by.name());
        return new Incoming.Replied(to.id(), Bot.withoutMention(to.text()), to.ofBot(), author);
    }

    private static boolean isAddressed(Chat chat, RawUpdate.MessagePart message) {
        return chat.isPrivate()
                || (message.replyTo() != null && message.replyTo().ofBot())
                || message.text().startsWith("/")
                || Bot.isMentioned(message.text());
    }

    private static Incoming.Press press(RawUpdate raw) {
        RawUpdate.PressPart press = Objects.requireNonNull(raw.press());
        String token = Objects.requireNonNull(press.token());
        return new Incoming.Press(chat(raw), who(raw), press.messageId(), Long.toString(press.id()), token);
    }

    private static Chat chat(RawUpdate raw) {
        return ChatRow.asChat(raw.chat().kind(), raw.chat().id());
    }

    private static Who who(RawUpdate raw) {
        RawUpdate.Sender from = Objects.requireNonNull(raw.from());
        return Who.person(from.id(), from.name());
    }
}
