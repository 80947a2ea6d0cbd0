package org.classliaison.app.playground;

import java.util.regex.Pattern;
import org.classliaison.core.chat.BotId;

/** The bot as this platform knows it. */
final class Bot {

    static final BotId ID = new BotId("playground");
    static final long USER = 100;
    static final String NAME = "班助";
    static final String ENGLISH = "Liaison";

    /** {@code @班助} needs no space after it: Chinese is written without. */
    private static final Pattern MENTION =
            Pattern.compile("\\s*@(?:班助|liaison\\b)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Bot() {}

    static boolean isMentioned(String text) {
        return MENTION.matcher(text).find();
    }

    static String withoutMention(String text) {
        return MENTION.matcher(text).replaceAll("").strip();
    }
}
