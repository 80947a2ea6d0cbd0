package org.classliaison.core.flow;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.classliaison.core.chat.Chat;
import org.classliaison.core.outbox.Claimed;

/** What is kept in order: a chat, under whatever number. A group that becomes a supergroup gets a new one on the way. */
final class Lanes {

    private final Map<Long, Long> firstNumbers = new ConcurrentHashMap<>();

    long of(Claimed claimed) {
        return of(claimed.letter().chat().id());
    }

    /** The chat under its first number, as its pace is kept: to the platform it is the same group. */
    Chat chat(Claimed claimed) {
        Chat chat = claimed.letter().chat();
        return new Chat(chat.bot(), of(claimed), chat.kind(), chat.thread());
    }

    void moved(Claimed claimed, long newChatId) {
        firstNumbers.putIfAbsent(newChatId, of(claimed));
    }

    private long of(long chatId) {
        return firstNumbers.getOrDefault(chatId, chatId);
    }
}
