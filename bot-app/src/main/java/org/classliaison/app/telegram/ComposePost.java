package org.classliaison.app.telegram;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.classliaison.core.chat.Chat;
import org.classliaison.core.chat.Enclosure;
import org.classliaison.core.chat.Outgoing;
import org.classliaison.core.chat.RichText;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageCaption;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;
import org.telegram.telegrambots.meta.api.objects.MessageEntity;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;

/**
 * Messages with marks in their texts. The marks go as entities, whose offsets are UTF-16 units like ours: nothing is
 * read out of the text, and nothing in it has to be escaped. Source: Telegram Bot API, MessageEntity.
 */
final class ComposePost {

    private ComposePost() {}

    /** A picture or file that Telegram has already, by its id; the client's own classes would send it as an upload. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record Enclosed(
            @JsonProperty("chat_id") String chatId,
            @JsonProperty("message_thread_id") @Nullable Integer threadId,
            @JsonProperty("photo") @Nullable String photo,
            @JsonProperty("document") @Nullable String document,
            @JsonProperty("caption") String caption,
            @JsonProperty("caption_entities") List<MessageEntity> marks,
            @JsonProperty("reply_markup") @Nullable InlineKeyboardMarkup keyboard) {}

    static ApiCall post(Chat chat, Outgoing.Post post) {
        Enclosure enclosure = post.enclosure();
        return enclosure == null ? text(chat, post) : enclosed(chat, post, enclosure);
    }

    static ApiCall amend(Chat chat, Outgoing.Amend amend, long messageId) {
        return amend.captioned() ? caption(chat, amend, messageId) : text(chat, amend, messageId);
    }

    private static ApiCall text(Chat chat, Outgoing.Post post) {
        return ApiCall.of(SendMessage.builder()
                .chatId(Long.toString(chat.id()))
                .messageThreadId(Compose.thread(chat))
                .text(post.text().text())
                .entities(entities(post.text()))
                .replyMarkup(Compose.keyboard(post.buttons()))
                .linkPreviewOptions(Compose.NO_PREVIEW)
                .build());
    }

    private static ApiCall enclosed(Chat chat, Outgoing.Post post, Enclosure enclosure) {
        boolean photo = enclosure.kind() == Enclosure.Kind.PHOTO;
        Enclosed form = new Enclosed(
                Long.toString(chat.id()),
                Compose.thread(chat),
                photo ? enclosure.file() : null,
                photo ? null : enclosure.file(),
                post.text().text(),
                entities(post.text()),
                Compose.keyboard(post.buttons()));
        return ApiCall.of(photo ? "sendPhoto" : "sendDocument", form);
    }

    private static ApiCall text(Chat chat, Outgoing.Amend amend, long messageId) {
        return ApiCall.of(EditMessageText.builder()
                .chatId(Long.toString(chat.id()))
                .messageId(Math.toIntExact(messageId))
                .text(amend.text().text())
                .entities(entities(amend.text()))
                .replyMarkup(Compose.keyboard(amend.buttons()))
                .linkPreviewOptions(Compose.NO_PREVIEW)
                .build());
    }

    private static ApiCall caption(Chat chat, Outgoing.Amend amend, long messageId) {
        return ApiCall.of(EditMessageCaption.builder()
                .chatId(Long.toString(chat.id()))
                .messageId(Math.toIntExact(messageId))
                .caption(amend.text().text())
                .captionEntities(entities(amend.text()))
                .replyMarkup(Compose.keyboard(amend.buttons()))
                .build());
    }

    private static List<MessageEntity> entities(RichText text) {
        return text.marks().stream().map(ComposePost::entity).toList();
    }

    private static MessageEntity entity(RichText.Mark mark) {
        MessageEntity entity = new MessageEntity(type(mark.style()), mark.from(), mark.length());
        entity.setUrl(mark.url());
        return entity;
    }

    private static String type(RichText.Style style) {
        return switch (style) {
            case BOLD -> "bold";
            case ITALIC -> "italic";
            case CODE -> "code";
            case LINK -> "text_link";
            case STRUCK -> "strikethrough";
            case BLOCK -> "pre";
        };
    }
}
