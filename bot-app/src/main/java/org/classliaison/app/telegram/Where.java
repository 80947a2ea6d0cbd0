package org.classliaison.app.telegram;

import java.util.Objects;
import java.util.Optional;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.chat.Chat;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/** Where a message stands: which chat, which topic, below which message. */
final class Where {

    /** The General topic. It is never named in a call (Telegram Bot API, sendMessage, message_thread_id). */
    private static final int GENERAL = 1;

    private Where() {}

    /** Empty for channels, where the bot has no business. */
    static Optional<Chat> of(BotId bot, org.telegram.telegrambots.meta.api.objects.chat.Chat chat) {
        return switch (Objects.requireNonNullElse(chat.getType(), "")) {
            case "private" -> Optional.of(Chat.privately(bot, chat.getId()));
            case "group", "supergroup" -> Optional.of(Chat.group(bot, chat.getId()));
            default -> Optional.empty();
        };
    }

    static Optional<Chat> of(BotId bot, Message message) {
        return of(bot, message.getChat())
                .map(chat -> new Chat(chat.bot(), chat.id(), chat.kind(), chat.isPrivate() ? null : topic(message)));
    }

    /** A thread id without the topic flag is only a chain of replies, and no place to write to. */
    private static @Nullable Long topic(Message message) {
        Integer thread = message.getMessageThreadId();
        boolean inTopic = Boolean.TRUE.equals(message.getIsTopicMessage());
        return inTopic && thread != null && thread != GENERAL ? Long.valueOf(thread) : null;
    }

    /** Null for none, and for the message that opened a topic: every line in a topic is formally a reply to it. */
    static @Nullable Message repliedTo(Message message) {
        Message repliedTo = message.getReplyToMessage();
        boolean onlyTheTopic = repliedTo != null
                && Boolean.TRUE.equals(message.getIsTopicMessage())
                && Objects.equals(repliedTo.getMessageId(), message.getMessageThreadId());
        return onlyTheTopic ? null : repliedTo;
    }
}
