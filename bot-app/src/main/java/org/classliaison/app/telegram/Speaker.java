package org.classliaison.app.telegram;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.classliaison.core.chat.Who;
import org.telegram.telegrambots.meta.api.objects.User;
import org.telegram.telegrambots.meta.api.objects.chat.Chat;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/** Who speaks. Source: Telegram Bot API, Message, from and sender_chat. */
final class Speaker {

    private Speaker() {}

    /**
     * Decided on {@code sender_chat} first: for anonymous admins and channels {@code from} holds a stand-in account
     * that is the same in all groups.
     */
    static Who of(Message message) {
        Chat behalf = message.getSenderChat();
        if (behalf == null) {
            return message.getFrom() == null ? machine(message.getChat()) : of(message.getFrom());
        }
        return Objects.equals(behalf.getId(), message.getChatId())
                ? new Who(behalf.getId(), title(behalf), Who.Kind.ANONYMOUS_ADMIN)
                : machine(behalf);
    }

    static Who of(User user) {
        Who.Kind kind = Boolean.TRUE.equals(user.getIsBot()) ? Who.Kind.MACHINE : Who.Kind.PERSON;
        String name = Stream.of(user.getFirstName(), user.getLastName())
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(" "));
        return new Who(user.getId(), name, kind);
    }

    static String title(Chat chat) {
        return Objects.requireNonNullElse(chat.getTitle(), "");
    }

    private static Who machine(Chat chat) {
        return new Who(chat.getId(), title(chat), Who.Kind.MACHINE);
    }
}
