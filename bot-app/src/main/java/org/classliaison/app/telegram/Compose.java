package org.classliaison.app.telegram;

import java.util.List;
import org.classliaison.core.chat.Button;
import org.classliaison.core.chat.Chat;
import org.classliaison.core.chat.Outgoing;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;
import org.telegram.telegrambots.meta.api.methods.pinnedmessages.PinChatMessage;
import org.telegram.telegrambots.meta.api.methods.pinnedmessages.UnpinChatMessage;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.DeleteMessage;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;
import org.telegram.telegrambots.meta.api.objects.LinkPreviewOptions;
import org.telegram.telegrambots.meta.api.objects.ReplyParameters;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;

/** Puts what the bot wants to do into calls of the Bot API. Texts go without parse_mode, so that they stay as they are. */
final class Compose {

    /** Longer words vanish from the screen before they are read; they get a window with a button (show_alert). */
    private static final int SHORT_TOAST = 40;

    static final LinkPreviewOptions NO_PREVIEW =
            LinkPreviewOptions.builder().isDisabled(true).build();

    private Compose() {}

    static ApiCall say(Chat chat, Outgoing.Say say) {
        return ApiCall.of(SendMessage.builder()
                .chatId(Long.toString(chat.id()))
                .messageThreadId(thread(chat))
                .text(say.text())
                .replyParameters(reply(say.replyTo()))
                .replyMarkup(keyboard(say.buttons()))
                .linkPreviewOptions(NO_PREVIEW)
                .build());
    }

    static ApiCall revise(Chat chat, Outgoing.Revise revise, long messageId) {
        return ApiCall.of(EditMessageText.builder()
                .chatId(Long.toString(chat.id()))
                .messageId(Math.toIntExact(messageId))
                .text(revise.text())
                .replyMarkup(keyboard(revise.buttons()))
                .linkPreviewOptions(NO_PREVIEW)
                .build());
    }

    static ApiCall takeBack(Chat chat, long messageId) {
        return ApiCall.of(DeleteMessage.builder()
                .chatId(Long.toString(chat.id()))
                .messageId(Math.toIntExact(messageId))
                .build());
    }

    /** Without a sound: the message itself has rung already. */
    static ApiCall pin(Chat chat, Outgoing.Pin pin, long messageId) {
        String chatId = Long.toString(chat.id());
        Integer message = Math.toIntExact(messageId);
        return pin.on()
                ? ApiCall.of(PinChatMessage.builder()
                        .chatId(chatId)
                        .messageId(message)
                        .disableNotification(true)
                        .build())
                : ApiCall.of(UnpinChatMessage.builder()
                        .chatId(chatId)
                        .messageId(message)
                        .build());
    }

    static ApiCall toast(Outgoing.Toast toast) {
        return ApiCall.of(AnswerCallbackQuery.builder()
                .callbackQueryId(toast.pressId())
                .text(toast.text())
                .showAlert(toast.text().length() > SHORT_TOAST)
                .build());
    }

    static ApiCall attach(Chat chat, Outgoing.Attach attach) {
        return DocumentForm.of(chat, thread(chat), attach);
    }

    static @Nullable Integer thread(Chat chat) {
        Long thread = chat.thread();
        return thread == null ? null : Integer.valueOf(Math.toIntExact(thread));
    }

    private static @Nullable ReplyParameters reply(@Nullable Long messageId) {
        return messageId == null
                ? null
                : ReplyParameters.builder()
                        .messageId(Math.toIntExact(messageId))
                        .allowSendingWithoutReply(true)
                        .build();
    }

    static @Nullable InlineKeyboardMarkup keyboard(List<List<Button>> rows) {
        if (rows.isEmpty()) {
            return null;
        }
        List<InlineKeyboardRow> keyboard = rows.stream()
                .map(row -> new InlineKeyboardRow(row.stream().map(Compose::key).toList()))
                .toList();
        return new InlineKeyboardMarkup(keyboard);
    }

    private static InlineKeyboardButton key(Button button) {
        InlineKeyboardButton key = new InlineKeyboardButton(button.label());
        switch (button) {
            case Button.Act act -> key.setCallbackData(act.token());
            case Button.Link link -> key.setUrl(link.url());
        }
        return key;
    }
}
