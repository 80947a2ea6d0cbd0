package org.classliaison.app.testing;

import java.time.Duration;
import java.util.Map;

/** What goes wrong with one call. Faults are used up, one per call, in the order in which they were scripted. */
public sealed interface Fault {

    /** Answers that instead of doing anything. */
    record Answer(int status, String body, Map<String, String> headers) implements Fault {}

    /** Keeps the caller waiting and then closes the connection. */
    record Silence(Duration length, boolean delivers) implements Fault {}

    /** Reads the request and closes the connection without a word. */
    record Cut(boolean delivers) implements Fault {}

    static Fault tooManyRequests(int seconds) {
        return answer(429, """
                {"ok":false,"error_code":429,"description":"Too Many Requests: retry after %d",\
                "parameters":{"retry_after":%d}}""".formatted(seconds, seconds));
    }

    static Fault refused(int status, String description) {
        return answer(status, "{\"ok\":false,\"error_code\":%d,\"description\":\"%s\"}".formatted(status, description));
    }

    /** A proxy's page in place of an answer. */
    static Fault garbage(int status) {
        return answer(status, "<html><body>Bad gateway</body></html>");
    }

    static Fault answer(int status, String body) {
        return new Answer(status, body, Map.of());
    }

    static Fault silence(Duration length) {
        return new Silence(length, false);
    }

    static Fault cut() {
        return new Cut(false);
    }

    /** The call takes effect, but nobody learns of it. */
    static Fault cutAfterDelivery() {
        return new Cut(true);
    }
}
