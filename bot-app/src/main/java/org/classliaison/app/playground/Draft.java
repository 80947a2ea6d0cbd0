package org.classliaison.app.playground;

import org.classliaison.core.chat.Chat;
import org.classliaison.core.chat.Enclosure;
import org.classliaison.core.chat.Outgoing;
import org.jspecify.annotations.Nullable;

/** A message before it has its numbers. */
record Draft(
        long chatId,
        long authorId,
        MessageRow.Kind kind,
        String body,
        @Nullable String buttons,
        @Nullable Long replyTo,
        @Nullable Attachment file,
        @Nullable String marks) {

    /** A file that goes with a message. */
    @SuppressWarnings("ArrayRecordComponent") // never compared, only carried to its column
    record Attachment(String name, byte[] content) {}

    static Draft line(long chatId, long authorId, String text, @Nullable Long replyTo) {
        return new Draft(chatId, authorId, MessageRow.Kind.TEXT, text, null, replyTo, null, null);
    }

    static Draft of(Chat chat, Outgoing.Say say) {
        return new Draft(
                chat.id(),
                Bot.USER,
                MessageRow.Kind.TEXT,
                say.text(),
                Keyboard.written(say.buttons()),
                say.replyTo(),
                null,
                null);
    }

    static Draft of(Chat chat, Outgoing.Attach attach, Attachment file) {
        return new Draft(chat.id(), Bot.USER, MessageRow.Kind.FILE, attach.caption(), null, null, file, null);
    }

    static Draft of(Chat chat, Outgoing.Post post, @Nullable Attachment file) {
        return new Draft(
                chat.id(),
                Bot.USER,
                kind(post.enclosure()),
                post.text().text(),
                Keyboard.written(post.buttons()),
                null,
                file,
                Marks.written(post.text()));
    }

    private static MessageRow.Kind kind(@Nullable Enclosure enclosure) {
        if (enclosure == null) {
            return MessageRow.Kind.TEXT;
        }
        return enclosure.kind() == Enclosure.Kind.PHOTO ? MessageRow.Kind.PHOTO : MessageRow.Kind.FILE;
    }

    static Draft note(long chatId, long authorId, MessageRow.Kind kind) {
        return new Draft(chatId, authorId, kind, "", null, null, null, null);
    }
}
