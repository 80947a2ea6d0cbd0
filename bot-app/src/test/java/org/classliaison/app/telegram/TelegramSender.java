package org.classliaison.app.telegram;

import java.time.Duration;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.outbox.Courier;

/** The real courier without the rest of Telegram's room. */
public final class TelegramSender {

    private TelegramSender() {}

    public static Courier courier(String token, String url) {
        BotAddress address = BotAddress.of(token, url);
        BotApi.Patience patience = new BotApi.Patience(Duration.ofSeconds(5), Duration.ofSeconds(10));
        return new TelegramCourier(new BotId("telegram-" + address.userId()), new BotApi(address, patience));
    }
}
