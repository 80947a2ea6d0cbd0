package org.classliaison.core.chat;

/** A button under a message. */
public sealed interface Button {

    /** What the button says; it says what happens. */
    String label();

    /**
     * Comes back as {@link Incoming.Press}.
     *
     * @param token at most 64 bytes (Telegram Bot API, InlineKeyboardButton.callback_data)
     */
    record Act(String label, String token) implements Button {}

    /** Opens an address. */
    record Link(String label, String url) implements Button {}
}
