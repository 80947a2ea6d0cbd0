package org.classliaison.app.telegram;

import org.classliaison.core.chat.BotId;
import org.classliaison.core.chat.Chat;
import org.classliaison.core.chat.Incoming;
import org.telegram.telegrambots.meta.api.objects.chatmember.ChatMember;
import org.telegram.telegrambots.meta.api.objects.chatmember.ChatMemberAdministrator;
import org.telegram.telegrambots.meta.api.objects.chatmember.ChatMemberRestricted;
import org.telegram.telegrambots.meta.api.objects.chatmember.ChatMemberUpdated;

/** The bot's own place in a chat has changed. Source: Telegram Bot API, Update, my_chat_member. */
final class ReadMembership {

    private final BotId bot;

    ReadMembership(BotId bot) {
        this.bot = bot;
    }

    Incoming of(ChatMemberUpdated change) {
        return Where.of(bot, change.getChat())
                .map(chat -> chat.isPrivate() ? reachability(chat, change) : membership(chat, change))
                .orElseGet(() -> inChannel(change));
    }

    /** In a channel a bot is an administrator or nothing. */
    private Incoming inChannel(ChatMemberUpdated change) {
        boolean mayPost = change.getNewChatMember() instanceof ChatMemberAdministrator admin
                && Boolean.TRUE.equals(admin.getCanPostMessages());
        Chat channel = Chat.group(bot, change.getChat().getId());
        return new Incoming.InChannel(channel, Speaker.of(change.getFrom()), Speaker.title(change.getChat()), mayPost);
    }

    /** In private, blocking the bot is told as "kicked" and unblocking it as "member". */
    private static Incoming reachability(Chat chat, ChatMemberUpdated change) {
        return new Incoming.Reachability(chat, isInside(change.getNewChatMember()));
    }

    private static Incoming membership(Chat chat, ChatMemberUpdated change) {
        if (!isInside(change.getNewChatMember())) {
            return new Incoming.Removed(chat);
        }
        if (isInside(change.getOldChatMember())) {
            return rights(chat, change.getNewChatMember());
        }
        return new Incoming.Added(chat, Speaker.of(change.getFrom()), Speaker.title(change.getChat()));
    }

    private static Incoming rights(Chat chat, ChatMember now) {
        return switch (now) {
            case ChatMemberRestricted restricted ->
                new Incoming.Rights(chat, !Boolean.FALSE.equals(restricted.getCanSendMessages()), false);
            case ChatMemberAdministrator admin ->
                new Incoming.Rights(chat, true, Boolean.TRUE.equals(admin.getCanPinMessages()));
            default -> new Incoming.Rights(chat, true, false);
        };
    }

    /** A restricted bot may be inside or outside of the group. */
    private static boolean isInside(ChatMember member) {
        return switch (member.getStatus()) {
            case "left", "kicked" -> false;
            case "restricted" ->
                member instanceof ChatMemberRestricted restricted && Boolean.TRUE.equals(restricted.getIsMember());
            default -> true;
        };
    }
}
