package org.classliaison.app.playground;

import java.util.Arrays;

/** The bot's comings and goings, each of which the bot is told. */
final class Door {

    private final Chats chats;
    private final Board board;
    private final Updates updates;
    private final Play play;
    private final Checks checks;

    Door(Chats chats, Board board, Updates updates, Play play) {
        this.chats = chats;
        this.board = board;
        this.updates = updates;
        this.play = play;
        this.checks = new Checks(chats, board);
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
            return;
        }
        Checks.ownerOf(chat, persona);
        if (chats.admitBot(chatId)) {
            announceBot(chat, persona, checked);
        } else {
            throw Complaint.conflict("bot.alreadyThere");
        }
    }

    void putBotOut(Persona persona, long chatId) {
        ChatRow chat = checks.chatOf(persona, chatId);
        Checks.ownerOf(chat, persona);
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
        play.say(chat.chatId(), new Play.Wish(persona, startLine(payload), null));
    }

    private void announceBot(ChatRow group, Persona by, String payload) {
        board.write(Draft.note(group.chatId(), by.id(), MessageRow.Kind.JOINED));
        if (group.isChannel()) {
            updates.welcomed(group, by);
            return;
        }
        updates.added(group, by);
        if (!payload.isEmpty()) {
            play.say(group.chatId(), new Play.Wish(by, startLine(payload), null));
        }
    }

    private static String startLine(String payload) {
        return ("/start " + payload).strip();
    }
}
