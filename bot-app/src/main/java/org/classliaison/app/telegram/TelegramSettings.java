package org.classliaison.app.telegram;

import java.util.Objects;
import org.classliaison.app.trouble.Trouble;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code TELEGRAM_BOT_TOKEN} and {@code TELEGRAM_API_URL}. Kept as they were typed: whoever binds settings quotes
 * them in error texts, so {@link BotAddress} judges them.
 *
 * @param apiUrl another Bot API server than Telegram's own, with or without a path
 */
@ConfigurationProperties("telegram")
record TelegramSettings(
        @Nullable String botToken,
        @DefaultValue(TelegramSettings.OF_TELEGRAM) String apiUrl) {

    static final String OF_TELEGRAM = "https://api.telegram.org";

    /** @throws Trouble if one of them cannot be right */
    BotAddress address() {
        return BotAddress.of(Objects.requireNonNullElse(botToken, ""), apiUrl);
    }

    @Override
    public String toString() {
        return "TelegramSettings[hidden]";
    }
}
