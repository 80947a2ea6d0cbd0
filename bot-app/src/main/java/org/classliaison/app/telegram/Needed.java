package org.classliaison.app.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;

/**
 * Leaves of an update's messages only what is read here. Telegram adds kinds of content every few months, and a
 * question must not be unreadable because a new kind of picture hangs on it.
 */
final class Needed {

    private static final String FORWARDED = "forward_origin";

    private static final Set<String> OF_A_MESSAGE = Set.of(
            "message_id",
            "date",
            "chat",
            "from",
            "sender_chat",
            "message_thread_id",
            "is_topic_message",
            "reply_to_message",
            "text",
            "entities",
            "caption",
            "caption_entities",
            "document",
            "photo",
            FORWARDED,
            "migrate_to_chat_id",
            "migrate_from_chat_id");

    private static final Set<String> OF_A_FILE =
            Set.of("file_id", "file_unique_id", "file_name", "mime_type", "file_size");

    private static final Set<String> OF_A_PICTURE = Set.of("file_id", "file_unique_id", "width", "height", "file_size");

    private Needed() {}

    /** Changes the tree it is given, and returns it. */
    static JsonNode of(JsonNode update) {
        prune(update.path("message"));
        prune(update.path("edited_message"));
        prune(update.path("channel_post"));
        prune(update.path("callback_query").path("message"));
        return update;
    }

    private static void prune(JsonNode message) {
        if (message instanceof ObjectNode fields) {
            fields.retain(OF_A_MESSAGE);
            prune(fields.path("reply_to_message"));
            if (fields.path("document") instanceof ObjectNode file) {
                file.retain(OF_A_FILE);
            }
            prunePicture(fields);
            forgetTheOrigin(fields);
        }
    }

    /** That words are forwarded matters, whose they are does not. */
    private static void forgetTheOrigin(ObjectNode message) {
        if (message.has(FORWARDED)) {
            message.putObject(FORWARDED)
                    .put("type", "hidden_user")
                    .put("date", 0)
                    .put("sender_user_name", "");
        }
    }

    /** A picture comes in several sizes. One that does not look so is left away; the words below it stay. */
    private static void prunePicture(ObjectNode message) {
        JsonNode sizes = message.path("photo");
        if (sizes.isArray() && sizes.valueStream().allMatch(JsonNode::isObject)) {
            sizes.valueStream().map(ObjectNode.class::cast).forEach(size -> size.retain(OF_A_PICTURE));
        } else {
            message.remove("photo");
        }
    }
}
