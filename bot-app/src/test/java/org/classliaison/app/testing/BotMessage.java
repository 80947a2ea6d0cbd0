package org.classliaison.app.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/**
 * A message of the bot as it stands in the chat now.
 *
 * @param text the text, or the caption of a file
 * @param first the call that sent it, as the bot made it
 * @param call the call that sent it or last changed it
 * @param edits how often it was changed
 */
public record BotMessage(long id, String text, JsonNode first, JsonNode call, int edits) {

    /** The labels, row by row. */
    public List<String> labels() {
        return buttons().map(button -> button.path("text").asText()).toList();
    }

    public Optional<String> callbackData(String label) {
        return buttons()
                .filter(button -> button.path("text").asText().equals(label))
                .map(button -> button.path("callback_data").asText())
                .findFirst();
    }

    /** The message it answers, 0 for none. */
    public long replyTo() {
        return call.path("reply_parameters").path("message_id").asLong();
    }

    /** The topic it was sent to, 0 for none. */
    public long thread() {
        return call.path("message_thread_id").asLong();
    }

    /** Only for files. */
    public String fileName() {
        return first.path("document").path("file_name").asText();
    }

    /** Only for files: their size in bytes. */
    public long fileSize() {
        return first.path("document").path("file_size").asLong();
    }

    /** The id of the picture that it shows; empty without one. */
    public String photo() {
        return first.path("photo").asText();
    }

    boolean hasFile() {
        return first.has("document") || first.has("photo");
    }

    BotMessage changed(String words, JsonNode by) {
        return new BotMessage(id, words, first, by, edits + 1);
    }

    JsonNode keyboard() {
        return call.path("reply_markup");
    }

    private java.util.stream.Stream<JsonNode> buttons() {
        return StreamSupport.stream(keyboard().path("inline_keyboard").spliterator(), false)
                .flatMap(row -> StreamSupport.stream(row.spliterator(), false));
    }
}
