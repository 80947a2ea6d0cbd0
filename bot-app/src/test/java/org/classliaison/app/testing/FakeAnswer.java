package org.classliaison.app.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What a method call answers. Source: Telegram Bot API, "Making requests". */
record FakeAnswer(int status, JsonNode body) {

    static FakeAnswer ok(JsonNode result) {
        return new FakeAnswer(200, FakeJson.object().put("ok", true).set("result", result));
    }

    static FakeAnswer yes() {
        return ok(BooleanNode.TRUE);
    }

    static FakeAnswer no(int status, String description) {
        return no(status, description, FakeJson.object());
    }

    static FakeAnswer no(int status, String description, ObjectNode parameters) {
        ObjectNode body =
                FakeJson.object().put("ok", false).put("error_code", status).put("description", description);
        return new FakeAnswer(status, parameters.isEmpty() ? body : body.set("parameters", parameters));
    }
}
