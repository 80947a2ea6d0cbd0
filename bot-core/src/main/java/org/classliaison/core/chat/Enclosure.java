package org.classliaison.core.chat;

/**
 * A picture or file that somebody has sent to the bot, to be sent on as it is. Its content stays with the platform.
 *
 * @param file what {@link Attachments} calls it; of use on the platform it came from only
 * @param name as its sender calls it; empty for a picture
 */
public record Enclosure(Kind kind, String file, String name) {

    /** Pictures and files are not the same to a platform: what came as the one cannot go as the other. */
    public enum Kind {
        PHOTO,
        DOCUMENT
    }
}
