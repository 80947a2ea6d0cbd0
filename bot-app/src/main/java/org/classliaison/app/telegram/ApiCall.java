package org.classliaison.app.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.nio.charset.StandardCharsets;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;

/** A method of the Bot API and its parameters, ready to be sent. */
record ApiCall(String method, RequestBody body) {

    private static final MediaType JSON = MediaType.get("application/json");

    static ApiCall of(BotApiMethod<?> method) {
        return of(method.getMethod(), method);
    }

    static ApiCall of(String method, Object parameters) {
        try {
            byte[] json = Json.MAPPER.writeValueAsString(parameters).getBytes(StandardCharsets.UTF_8);
            return new ApiCall(method, RequestBody.create(json, JSON));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("The parameters of " + method + " cannot be written as JSON", e);
        }
    }
}
