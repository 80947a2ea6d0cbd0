package org.classliaison.core.chat;

/** Addresses that lead from anywhere into a chat with the bot. */
public interface DeepLinks {

    /**
     * Opens the private chat of whoever clicks, which then says {@code /start payload}.
     *
     * @param payload 1 to 64 characters of A–Z, a–z, 0–9, hyphen and underscore
     */
    String startLink(String payload);

    /** Lets whoever clicks choose a group for the bot, in which {@code /start payload} is said once it is there. */
    String addToGroupLink(String payload);
}
