package org.classliaison.app.telegram;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.classliaison.core.chat.BotId;
import org.jspecify.annotations.Nullable;

/** Who the bot is on Telegram. The number is known at once, the rest after the first answer of getMe. */
public final class BotProfile {

    private static final Pattern ANY_BOT = Pattern.compile("[a-z0-9_]{2,29}bot");

    private final long userId;
    private volatile @Nullable Me me;

    /**
     * What getMe tells.
     *
     * @param readsAllGroupMessages false while privacy mode hides most lines of a group from the bot
     */
    record Me(String username, boolean readsAllGroupMessages) {}

    /** @param userId the digits before the colon of the token */
    BotProfile(long userId) {
        this.userId = userId;
    }

    void learn(Me learned) {
        this.me = learned;
    }

    public BotId botId() {
        return new BotId("telegram-" + userId);
    }

    public long userId() {
        return userId;
    }

    /** Without the {@code @}; empty until Telegram has answered once. */
    public Optional<String> username() {
        return Optional.ofNullable(me).map(Me::username);
    }

    Optional<Boolean> readsAllGroupMessages() {
        return Optional.ofNullable(me).map(Me::readsAllGroupMessages);
    }

    /**
     * Whether that name is ours. While ours is unknown, in the first seconds or while Telegram is away, any bot's
     * name counts (they all end in "bot"): a question too many is better than one unheard.
     */
    boolean isNamed(String name) {
        Me known = me;
        return known == null
                ? ANY_BOT.matcher(name.toLowerCase(Locale.ROOT)).matches()
                : known.username().equalsIgnoreCase(name);
    }
}
