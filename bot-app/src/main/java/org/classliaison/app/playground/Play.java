package org.classliaison.app.playground;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a persona can say and press: it happens here first, and then the bot is told. */
final class Play {

    private final Chats chats;
    private final Board board;
    private final Updates updates;
    private final Checks checks;

    /** What a persona wants to say. */
    record Wish(Persona persona, String text, @Nullable Long replyTo) {}

    Play(Chats chats, Board board, Updates updates) {
        this.chats = chats;
        this.board = board;
        this.updates = updates;
        this.checks = new Checks(chats, board);
    }

    /** A file, and what its sender writes below it. */
    record Parcel(Persona persona, Draft.Attachment file, String caption) {}

    MessageRow say(long chatId, Wish wish) {
        ChatRow chat = checks.chatOf(wish.persona(), chatId);
        boolean botListens = chats.isMember(chatId, Bot.USER);
        if (chat.isChannel()) {
            throw Complaint.forbidden("channel.readOnly");
        }
        if (chat.isPrivate() && !botListens) {
            throw Complaint.conflict("bot.notStarted");
        }
        String text = Checks.text(wish.text());
        if (wish.replyTo() != null) {
            checks.message(chat, wish.replyTo());
        }
        MessageRow row = board.write(Draft.line(chatId, wish.persona().id(), text, wish.replyTo()));
        if (botListens) {
            updates.line(chat, wish.persona(), said(row));
        }
        return row;
    }

    /** A file for the bot; in a group nobody would read it. */
    MessageRow send(long chatId, Parcel parcel) {
        ChatRow chat = checks.chatOf(parcel.persona(), chatId);
        if (!chat.isPrivate() || !chats.isMember(chatId, Bot.USER)) {
            throw Complaint.conflict("bot.notStarted");
        }
        MessageRow.Kind kind =
                Picture.in(parcel.file().content()).isPresent() ? MessageRow.Kind.PHOTO : MessageRow.Kind.FILE;
        MessageRow row = board.write(
                new Draft(chatId, parcel.persona().id(), kind, parcel.caption(), null, null, parcel.file(), null));
        updates.file(chat, parcel.persona(), row, parcel.file().content().length);
        return row;
    }

    void edit(long chatId, long messageId, Wish wish) {
        ChatRow chat = checks.chatOf(wish.persona(), chatId);
        MessageRow row = checks.message(chat, messageId);
        if (row.authorId() != wish.persona().id()) {
            throw Complaint.forbidden("message.notYours");
        }
        board.revise(chatId, messageId, Checks.text(wish.text()), null);
        if (chats.isMember(chatId, Bot.USER)) {
            updates.edited(chat, wish.persona(), said(checks.message(chat, messageId)));
        }
    }

    long press(Persona persona, long chatId, long messageId, String token) {
        ChatRow chat = checks.chatOf(persona, chatId);
        MessageRow row = checks.message(chat, messageId);
        if (!Keyboard.read(row.buttons()).has(token)) {
            throw Complaint.notFound("button.unknown");
        }
        return updates.press(chat, persona, row, token);
    }

    private Updates.Said said(MessageRow row) {
        Optional<MessageRow> repliedTo =
                Optional.ofNullable(row.replyTo()).flatMap(messageId -> board.find(row.chatId(), messageId));
        return new Updates.Said(row, repliedTo);
    }
}
