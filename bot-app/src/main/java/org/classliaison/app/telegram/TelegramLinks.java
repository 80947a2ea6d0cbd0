package org.classliaison.app.telegram;

import org.classliaison.core.chat.DeepLinks;

/** Links into Telegram. Source: Telegram, "Deep links", Bot links. */
final class TelegramLinks implements DeepLinks {

    private final BotProfile self;

    TelegramLinks(BotProfile self) {
        this.self = self;
    }

    /**
     * While the user name is not known, an address that is still valid in a sentence and under a button, and shows
     * the payload: whoever gets it can open the bot by hand and say {@code /start} with it.
     */
    @Override
    public String startLink(String payload) {
        return "https://t.me/" + name() + "?start=" + payload;
    }

    @Override
    public String addToGroupLink(String payload) {
        return "https://t.me/" + name() + "?startgroup=" + payload;
    }

    private String name() {
        return self.username().orElse("");
    }
}
