package org.classliaison.app.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The parameters of a call, out of a JSON body or a multipart form with at most one file. */
final class FakeBody {

    private static final Pattern BOUNDARY = Pattern.compile("boundary=\"?([^\";]+)");
    private static final Pattern NAME = Pattern.compile("[; ]name=\"([^\"]*)\"");
    private static final Pattern FILE = Pattern.compile("filename=\"([^\"]*)\"");

    private FakeBody() {}

    static JsonNode of(HttpExchange exchange) throws IOException {
        byte[] bytes = exchange.getRequestBody().readAllBytes();
        String type = String.valueOf(exchange.getRequestHeaders().getFirst("Content-Type"));
        Matcher boundary = BOUNDARY.matcher(type);
        if (boundary.find()) {
            return form(new String(bytes, StandardCharsets.ISO_8859_1), boundary.group(1));
        }
        return bytes.length == 0 ? FakeJson.object() : FakeJson.MAPPER.readTree(bytes);
    }

    /** Split as Latin-1, in which every byte is one character, so that files keep their length. */
    private static ObjectNode form(String body, String boundary) {
        ObjectNode call = FakeJson.object();
        for (String part : body.split(Pattern.quote("--" + boundary), -1)) {
            int gap = part.indexOf("\r\n\r\n");
            Matcher name = NAME.matcher(part);
            if (gap >= 0 && name.find()) {
                put(call, name.group(1), part.substring(0, gap), part.substring(gap + 4, part.length() - 2));
            }
        }
        return call;
    }

    private static void put(ObjectNode call, String name, String head, String content) {
        Matcher file = FILE.matcher(head);
        if (file.find()) {
            call.putObject(name).put("file_name", utf8(file.group(1))).put("file_size", content.length());
        } else {
            String text = utf8(content);
            call.set(
                    name,
                    text.startsWith("{")
                            ? FakeJson.parse(text)
                            : FakeJson.object().textNode(text));
        }
    }

    private static String utf8(String latin) {
        return new String(latin.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }
}
