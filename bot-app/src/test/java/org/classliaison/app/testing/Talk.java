package org.classliaison.app.testing;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.NoSuchElementException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What people say and do in one chat, or in one topic of it. Each call is one update for the bot. */
public final class Talk {

    private static final Pattern COMMAND = Pattern.compile("^/[A-Za-z0-9_]+(@\\w+)?");

    /** Like Telegram: no mention right after a letter of any script. */
    private static final Pattern MENTION = Pattern.compile("(?<![\\p{L}\\p{N}_])@[A-Za-z0-9_]{3,}");

    private final FakeChat chat;
    private final long thread;

    Talk(FakeChat chat, long thread) {
        this.chat = chat;
        this.thread = thread;
    }

    /** Returns the message id. */
    public long says(FakeUser user, String text) {
        return post(from(user), text);
    }

    public long mentions(FakeUser user, String text) {
        return says(user, "@" + chat.api.username() + " " + text);
    }

    public long replies(FakeUser user, long messageId, String text) {
        ObjectNode content = from(user);
        content.set("reply_to_message", known(messageId));
        return post(content, text);
    }

    public long anonymousAdminSays(String text) {
        ObjectNode content = FakeJson.object();
        content.set("from", FakeJson.user(new FakeUser(1087968824L, "Group")).put("is_bot", true));
        content.set("sender_chat", chat.json());
        return post(content, text);
    }

    public void edits(long messageId, String text) {
        ObjectNode message = known(messageId).put("edit_date", chat.api.epochSecond());
        chat.api.updates().add("edited_message", withText(message, text));
    }

    /** Presses that button of the bot's latest message that has one; returns the id of the press. */
    public String presses(FakeUser user, String label) {
        BotMessage pressed = chat.fromBot().reversed().stream()
                .filter(message -> message.labels().contains(label))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No button says " + label + " in chat " + chat.id()));
        return presses(user, pressed.id(), pressed.callbackData(label).orElse(""));
    }

    /** Sends any token, also one that no button carries. */
    public String presses(FakeUser user, long messageId, String token) {
        String pressId = chat.api.nextPressId();
        ObjectNode query =
                FakeJson.object().put("id", pressId).put("chat_instance", "1").put("data", token);
        query.set("from", FakeJson.user(user));
        query.set("message", known(messageId));
        chat.api.updates().add("callback_query", query);
        return pressId;
    }

    /** A message with any content in place of text, such as {@code sticker}. */
    public long sends(FakeUser user, ObjectNode content) {
        ObjectNode message = from(user);
        message.setAll(content);
        return publish(message);
    }

    private ObjectNode from(FakeUser user) {
        ObjectNode content = FakeJson.object();
        content.set("from", FakeJson.user(user));
        return content;
    }

    private long post(ObjectNode content, String text) {
        if (thread != 0) {
            content.put("message_thread_id", thread).put("is_topic_message", true);
        }
        return publish(withText(content, text));
    }

    private long publish(ObjectNode content) {
        if (chat.json().path("type").asText().equals("private")) {
            chat.welcome();
        }
        ObjectNode message = chat.message(content);
        chat.api.updates().add("message", message);
        return message.path("message_id").asLong();
    }

    private ObjectNode known(long messageId) {
        return chat.message(messageId).orElseThrow(() -> new NoSuchElementException("No message " + messageId));
    }

    private static ObjectNode withText(ObjectNode content, String text) {
        ArrayNode entities = FakeJson.array();
        Matcher command = COMMAND.matcher(text);
        if (command.find()) {
            entities.add(FakeJson.entity("bot_command", 0, command.end()));
        }
        Matcher mention = MENTION.matcher(text);
        while (mention.find()) {
            entities.add(FakeJson.entity("mention", mention.start(), mention.end() - mention.start()));
        }
        content.put("text", text).remove("entities");
        return entities.isEmpty() ? content : content.set("entities", entities);
    }
}
