package org.classliaison.core.chat;

/** Links that open a chat with the bot. A payload has 1 to 64 characters of A–Z, a–z, 0–9, _ and -. */
public interface DeepLinks {

    /** Opens the private chat and sends {@code /start payload} there. */
    String startLink(String payload);

    /** Lets the reader choose a group, adds the bot to it and sends {@code /start payload} there. */
    String addToGroupLink(String payload);
}
