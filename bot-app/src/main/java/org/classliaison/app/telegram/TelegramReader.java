package org.classliaison.app.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.chat.Chat;
import org.classliaison.core.chat.Command;
import org.classliaison.core.chat.Incoming;
import org.classliaison.core.inbox.UnreadableUpdate;
import org.classliaison.core.inbox.UpdateReader;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/** Turns an update into the words of the core. Source: Telegram Bot API, Update. */
public final class TelegramReader implements UpdateReader {

    private final BotProfile self;
    private final ReadMessage readMessage;
    private final ReadPress readPress;
    private final ReadMembership readMembership;

    public TelegramReader(BotProfile self) {
        this.self = self;
        this.readMessage = new ReadMessage(self);
        this.readPress = new ReadPress(self.botId());
        this.readMembership = new ReadMembership(self.botId());
    }

    @Override
    public BotId bot() {
        return self.botId();
    }

    @Override
    public Incoming read(String payload) {
        try {
            Update update = Json.MAPPER.treeToValue(Needed.of(Json.MAPPER.readTree(payload)), Update.class);
            if (update == null || update.getUpdateId() == null) {
                throw unreadable("the update has no update_id");
            }
            return read(update);
        } catch (JsonProcessingException e) {
            throw unreadable("not an update of the Bot API, near " + place(e));
        } catch (NullPointerException e) {
            throw unreadable("the update lacks a field that the Bot API promises, seen at " + line(e));
        }
    }

    private Incoming read(Update update) {
        if (update.hasMessage()) {
            return readMessage.of(update.getMessage());
        }
        if (update.hasEditedMessage()) {
            return edited(readMessage.of(update.getEditedMessage()));
        }
        if (update.hasCallbackQuery()) {
            return readPress.of(update.getCallbackQuery());
        }
        if (update.hasMyChatMember()) {
            return readMembership.of(update.getMyChatMember());
        }
        if (update.hasChannelPost()) {
            return channelPost(update.getChannelPost());
        }
        return new Incoming.Ignored("another kind of update");
    }

    /** Where the bot mirrors notices it reads nothing but the line that says whose channel it is. */
    private Incoming channelPost(Message post) {
        Chat channel = Chat.group(self.botId(), post.getChatId());
        return Command.in(Objects.requireNonNullElse(post.getText(), ""))
                .filter(command -> command.name().equals("bind"))
                .<Incoming>map(
                        command -> new Incoming.ChannelCode(channel, Speaker.title(post.getChat()), command.rest()))
                .orElseGet(() -> new Incoming.Ignored("a post in a channel"));
    }

    private static Incoming edited(Incoming incoming) {
        return incoming instanceof Incoming.Line line ? new Incoming.Edited(line) : incoming;
    }

    /** The cause stays behind: messages of the JSON parser quote what people wrote. */
    private static UnreadableUpdate unreadable(String reason) {
        return new UnreadableUpdate(reason, new IllegalArgumentException(reason));
    }

    private static String place(JsonProcessingException e) {
        List<JsonMappingException.Reference> path =
                e instanceof JsonMappingException mapping ? mapping.getPath() : List.of();
        return path.isEmpty()
                ? "its beginning"
                : path.stream()
                        .map(step -> step.getFieldName() == null ? "[]" : step.getFieldName())
                        .collect(Collectors.joining("."));
    }

    private static String line(NullPointerException e) {
        StackTraceElement[] trace = e.getStackTrace();
        return trace.length == 0 ? "an unknown place" : trace[0].getFileName() + ":" + trace[0].getLineNumber();
    }
}
