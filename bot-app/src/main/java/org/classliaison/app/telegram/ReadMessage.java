package org.classliaison.app.telegram;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.classliaison.core.chat.Chat;
import org.classliaison.core.chat.Incoming;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.objects.Document;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.api.objects.photo.PhotoSize;

/** A message, new or edited. Source: Telegram Bot API, Message. */
final class ReadMessage {

    private final BotProfile self;
    private final Addressing addressing;

    ReadMessage(BotProfile self) {
        this.self = self;
        this.addressing = new Addressing(self);
    }

    Incoming of(Message message) {
        if (message.getMigrateToChatId() != null) {
            return migrated(message.getChatId(), message.getMigrateToChatId());
        }
        if (message.getMigrateFromChatId() != null) {
            return migrated(message.getMigrateFromChatId(), message.getChatId());
        }
        Optional<Chat> chat = Where.of(self.botId(), message);
        if (message.hasDocument() && chat.filter(Chat::isPrivate).isPresent()) {
            return document(chat.get(), message);
        }
        if (message.hasPhoto() && chat.filter(Chat::isPrivate).isPresent()) {
            return photo(chat.get(), message);
        }
        String text = text(message);
        if (chat.isEmpty() || text == null) {
            return new Incoming.Ignored(chat.isEmpty() ? "a channel" : "a message without text");
        }
        return addressing
                .hear(message, text)
                .<Incoming>map(heard -> line(chat.get(), message, heard))
                .orElseGet(() -> new Incoming.Ignored("a command for another bot"));
    }

    /** The name is the sender's own word for the file; Telegram may leave it out. */
    private static Incoming.Document document(Chat chat, Message message) {
        Document document = message.getDocument();
        return new Incoming.Document(
                chat,
                Speaker.of(message),
                message.getMessageId(),
                document.getFileId(),
                Objects.requireNonNullElse(document.getFileName(), ""),
                Objects.requireNonNullElse(document.getFileSize(), 0L),
                Objects.requireNonNullElse(message.getCaption(), ""));
    }

    /** Telegram keeps a picture in several sizes; the last is the largest, and the one to send on. */
    private Incoming photo(Chat chat, Message message) {
        PhotoSize largest = message.getPhoto().getLast();
        String caption = Objects.requireNonNullElse(message.getCaption(), "");
        Addressing.Heard heard = addressing.hear(message, caption).orElseGet(() -> new Addressing.Heard(caption, true));
        return new Incoming.Photo(
                line(chat, message, heard),
                largest.getFileId(),
                Objects.requireNonNullElse(largest.getFileSize(), 0).longValue());
    }

    private Incoming.Line line(Chat chat, Message message, Addressing.Heard heard) {
        return new Incoming.Line(
                chat,
                Speaker.of(message),
                message.getMessageId(),
                heard.text(),
                heard.addressed(),
                replyTo(message),
                Instant.ofEpochSecond(message.getDate()),
                message.getForwardOrigin() != null);
    }

    private Incoming.@Nullable Replied replyTo(Message message) {
        Message repliedTo = Where.repliedTo(message);
        if (repliedTo == null) {
            return null;
        }
        String text = addressing.withoutName(repliedTo, Objects.requireNonNullElse(text(repliedTo), ""));
        return new Incoming.Replied(
                repliedTo.getMessageId(), text, addressing.isOurs(repliedTo), Speaker.of(repliedTo));
    }

    private static @Nullable String text(Message message) {
        return message.getText() != null ? message.getText() : message.getCaption();
    }

    /** Telegram tells it in the old group and in the new one, in any order; both come out as the same sentence. */
    private Incoming migrated(long from, long to) {
        return new Incoming.Migrated(Chat.group(self.botId(), from), to);
    }
}
