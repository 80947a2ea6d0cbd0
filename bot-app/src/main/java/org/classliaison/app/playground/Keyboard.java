package org.classliaison.app.playground;

import java.util.List;
import org.classliaison.core.chat.Button;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Rows of buttons as they are stored and as the page gets them. */
record Keyboard(List<List<Key>> rows) {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** A button: with a token it is pressed, with an address it is opened. */
    record Key(
            String label, @Nullable String token, @Nullable String url) {

        static Key of(Button button) {
            return switch (button) {
                case Button.Act act -> new Key(act.label(), act.token(), null);
                case Button.Link link -> new Key(link.label(), null, link.url());
            };
        }
    }

    /** Null where there are no buttons. */
    static @Nullable String written(List<List<Button>> buttons) {
        if (buttons.isEmpty()) {
            return null;
        }
        return JSON.writeValueAsString(new Keyboard(
                buttons.stream().map(row -> row.stream().map(Key::of).toList()).toList()));
    }

    static Keyboard read(@Nullable String written) {
        return written == null ? new Keyboard(List.of()) : JSON.readValue(written, Keyboard.class);
    }

    boolean has(String token) {
        return rows.stream().flatMap(List::stream).anyMatch(key -> token.equals(key.token));
    }
}
