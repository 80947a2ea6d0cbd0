package org.classliaison.app.telegram;

import java.util.Optional;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.chat.Chat;
import org.classliaison.core.chat.Incoming;
import org.telegram.telegrambots.meta.api.objects.CallbackQuery;
import org.telegram.telegrambots.meta.api.objects.message.MaybeInaccessibleMessage;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/** A pressed button. Source: Telegram Bot API, CallbackQuery. */
final class ReadPress {

    private final BotId bot;

    ReadPress(BotId bot) {
        this.bot = bot;
    }

    Incoming of(CallbackQuery query) {
        MaybeInaccessibleMessage message = query.getMessage();
        Optional<Chat> chat = message == null ? Optional.empty() : chat(message);
        if (message == null || chat.isEmpty() || query.getData() == null) {
            return new Incoming.Ignored("a press of a button that is not ours");
        }
        return new Incoming.Press(
                chat.get(), Speaker.of(query.getFrom()), message.getMessageId(), query.getId(), query.getData());
    }

    /** Of a message that the bot cannot see any more Telegram names only chat and number, not the topic. */
    private Optional<Chat> chat(MaybeInaccessibleMessage message) {
        return message instanceof Message seen ? Where.of(bot, seen) : Where.of(bot, message.getChat());
    }
}
