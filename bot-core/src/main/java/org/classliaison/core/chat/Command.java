package org.classliaison.core.chat;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line that starts with a slash.
 *
 * @param name lower case, without the slash
 * @param rest what follows, stripped; empty where nothing does
 */
public record Command(String name, String rest) {

    private static final Pattern SHAPE =
            Pattern.compile("^/([\\p{IsAlphabetic}0-9_]{1,32})(?:\\s+(.*))?$", Pattern.DOTALL);

    /** The platform's reader has already taken off {@code @botname} where it names this bot. */
    public static Optional<Command> in(String text) {
        Matcher matcher = SHAPE.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String rest = matcher.group(2) == null ? "" : matcher.group(2).strip();
        return Optional.of(new Command(matcher.group(1).toLowerCase(Locale.ROOT), rest));
    }
}
