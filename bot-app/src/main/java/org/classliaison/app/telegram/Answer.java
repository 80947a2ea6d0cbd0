package org.classliaison.app.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Optional;

/**
 * What Telegram answers to any call. Source: Telegram Bot API, "Making requests" and ResponseParameters.
 *
 * @param code as in HTTP, 0 when ok
 * @param parameters what would make the call succeed: retry_after, migrate_to_chat_id
 */
record Answer(boolean ok, int code, String description, JsonNode parameters, JsonNode result) {

    /** Empty if the body is not Telegram's: a proxy's page, half an answer. */
    static Optional<Answer> in(String body) {
        try {
            JsonNode json = Json.MAPPER.readTree(body);
            return json.path("ok").isBoolean() ? Optional.of(of(json)) : Optional.empty();
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    private static Answer of(JsonNode json) {
        return new Answer(
                json.path("ok").asBoolean(),
                json.path("error_code").asInt(),
                json.path("description").asText(),
                json.path("parameters"),
                json.path("result"));
    }

    Optional<Duration> retryAfter() {
        long seconds = parameters.path("retry_after").asLong();
        return seconds > 0 ? Optional.of(Duration.ofSeconds(seconds)) : Optional.empty();
    }

    Optional<Long> migratedTo() {
        long chatId = parameters.path("migrate_to_chat_id").asLong();
        return chatId == 0 ? Optional.empty() : Optional.of(chatId);
    }
}
