package org.classliaison.app.telegram;

/** Telegram is switched on with a setting that cannot be right; the program does not start. Says what to do. */
final class TelegramTrouble extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TelegramTrouble(String sentence) {
        super(sentence);
    }
}
