package org.classliaison.app.telegram;

import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import org.classliaison.app.trouble.Trouble;

/** Where the bot's methods are called. Holds the token, and never shows it. */
record BotAddress(HttpUrl base, String token) {

    /** The bot's user id, a colon, a secret (Telegram Bot API, "Authorizing your bot"). */
    private static final Pattern TOKEN = Pattern.compile("[0-9]{3,18}:[A-Za-z0-9_-]{20,100}");

    static BotAddress of(String token, String url) {
        if (!TOKEN.matcher(token.strip()).matches()) {
            throw new Trouble("TELEGRAM_BOT_TOKEN does not look like a token: digits, a colon, about 35 letters"
                    + " and digits. Copy it from @BotFather and start again.");
        }
        HttpUrl base = HttpUrl.parse(url.strip());
        if (base == null || base.query() != null || base.fragment() != null) {
            throw new Trouble("TELEGRAM_API_URL is not a plain http or https address. Leave it out for"
                    + " https://api.telegram.org, or correct it and start again.");
        }
        return new BotAddress(base, token.strip());
    }

    HttpUrl method(String name) {
        return base.newBuilder()
                .addPathSegment("bot" + token)
                .addPathSegment(name)
                .build();
    }

    /** @param path as {@code getFile} gives it */
    HttpUrl file(String path) {
        return base.newBuilder()
                .addPathSegment("file")
                .addPathSegment("bot" + token)
                .addPathSegments(path)
                .build();
    }

    long userId() {
        return Long.parseLong(token.substring(0, token.indexOf(':')));
    }

    @Override
    public String toString() {
        return "BotAddress[" + base.host() + "]";
    }
}
