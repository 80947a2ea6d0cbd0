package org.classliaison.app.telegram;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.inbox.Arrival;

/**
 * The updates of one poll, each cut out of the answer as it came and looked at by itself, so that a broken one does
 * not take the others with it.
 *
 * @param next the offset that confirms them: the last number plus one, 0 if none has a number
 */
record Batch(List<Arrival> arrivals, long next) {

    /** Empty if the body is not an answer with updates. */
    static Optional<Batch> in(BotId bot, String body) {
        try (JsonParser parser = Json.MAPPER.createParser(body)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                boolean result = parser.currentName().equals("result");
                if (parser.nextToken() == JsonToken.START_ARRAY && result) {
                    return Optional.of(of(bot, slices(parser, body)));
                }
                parser.skipChildren();
            }
            return Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    boolean isStuck() {
        return !arrivals.isEmpty() && next == 0;
    }

    private static List<String> slices(JsonParser parser, String body) throws IOException {
        List<String> slices = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            int start = (int) parser.currentTokenLocation().getCharOffset();
            parser.skipChildren();
            parser.getText();
            slices.add(body.substring(start, (int) parser.currentLocation().getCharOffset()));
        }
        return slices;
    }

    /** The last number counts, not the highest: where numbering has started anew, the last one is the newer. */
    private static Batch of(BotId bot, List<String> slices) {
        List<Arrival> arrivals = new ArrayList<>();
        long next = 0;
        for (String slice : slices) {
            JsonNode update = tree(slice);
            JsonNode id = update.path("update_id");
            next = id.canConvertToLong() && id.isIntegralNumber() ? id.asLong() + 1 : next;
            arrivals.add(new Arrival(bot, id(id, slice), lane(update), slice));
        }
        return new Batch(List.copyOf(arrivals), next);
    }

    private static JsonNode tree(String slice) {
        try {
            return Json.MAPPER.readTree(slice);
        } catch (IOException e) {
            return Json.MAPPER.missingNode();
        }
    }

    /**
     * An update without a number gets a negative one out of its text, so that it is kept once and set aside for
     * people to see, and not lost. Telegram's own numbers are positive.
     */
    private static long id(JsonNode id, String slice) {
        return id.isIntegralNumber() && id.canConvertToLong()
                ? id.asLong()
                : UUID.nameUUIDFromBytes(slice.getBytes(StandardCharsets.UTF_8)).getMostSignificantBits()
                        | Long.MIN_VALUE;
    }

    /** The chat, wherever this kind of update keeps it; 0 if it belongs to none. */
    private static long lane(JsonNode update) {
        for (JsonNode content : update) {
            JsonNode chat = content.has("chat")
                    ? content.path("chat")
                    : content.path("message").path("chat");
            if (chat.path("id").canConvertToLong()) {
                return chat.path("id").asLong();
            }
        }
        return 0;
    }
}
