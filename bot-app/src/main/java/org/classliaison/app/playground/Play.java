package org.classliaison.app.playground;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What a persona can do on this platform: it happens here first, and then the bot is told. */
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

    MessageRow say(long chatId, Wish wish) {
        ChatRow chat = checks.chatOf(wish.persona(), chatId);
        boolean botListens = chats.isMember(chatId, Bot.USER);
        if (chat.isPrivate() && !botListens) {
            throw Complaint.conflict("bot.notStarted");
        }
        String text = Checks.text(wish.text());
        if (wish.replyTo() != null) {
            checks.message(chat, wish.replyTo());
        }
        MessageRow row = board.write(Draft.line(chatId, wish.persona().id(), text, wish.replyTo()));
        if (botListens) {
            updates.line(chat, wish.persona(), row, repliesToBot(row));
        }
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
            updates.edited(chat, wish.persona(), checks.message(chat, messageId), repliesToBot(row));
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

    /** Everybody is in a new group, so that whoever a class needs can speak in it. */
    ChatRow foundGroup(Persona founder, String title, String payload) {
        String name = Checks.title(title);
        String checked = Checks.payload(payload);
        ChatRow group = chats.foundGroup(name, Arrays.asList(Persona.values()));
        announceBot(group, founder, checked);
        return group;
    }

    /** In private this is the button Start; in a group, adding the bot again. */
    void letBotIn(Persona persona, long chatId, String payload) {
        ChatRow chat = checks.chatOf(persona, chatId);
        String checked = Checks.payload(payload);
        if (chat.isPrivate()) {
            start(chat, persona, checked);
        } else if (chats.admitBot(chatId)) {
            announceBot(chat, persona, checked);
        } else {
            throw Complaint.conflict("bot.alreadyThere");
        }
    }

    void putBotOut(Persona persona, long chatId) {
        ChatRow chat = checks.chatOf(persona, chatId);
        if (!chats.dismissBot(chatId)) {
            throw Complaint.conflict("bot.notThere");
        }
        if (chat.isPrivate()) {
            board.write(Draft.note(chatId, persona.id(), MessageRow.Kind.BLOCKED));
            updates.reachable(chat, persona, false);
        } else {
            board.write(Draft.note(chatId, persona.id(), MessageRow.Kind.LEFT));
            updates.removed(chat, persona);
        }
    }

    private void start(ChatRow chat, Persona persona, String payload) {
        boolean wasThereBefore = board.hasMessages(chat.chatId());
        if (chats.admitBot(chat.chatId())) {
            board.write(Draft.note(chat.chatId(), persona.id(), MessageRow.Kind.STARTED));
            if (wasThereBefore) {
                updates.reachable(chat, persona, true);
            }
        }
        say(chat.chatId(), new Wish(persona, startLine(payload), null));
    }

    private void announceBot(ChatRow group, Persona by, String payload) {
        board.write(Draft.note(group.chatId(), by.id(), MessageRow.Kind.JOINED));
        updates.added(group, by);
        if (!payload.isEmpty()) {
            say(group.chatId(), new Wish(by, startLine(payload), null));
        }
    }

    private boolean repliesToBot(MessageRow row) {
        return row.replyTo() != null
                && board.find(row.chatId(), row.replyTo())
                        .map(MessageRow::isOfBot)
                        .orElse(false);
    }

    private static String startLine(String payload) {
        return ("/start " + payload).strip();
    }
}
