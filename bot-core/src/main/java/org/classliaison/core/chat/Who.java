package org.classliaison.core.chat;

/**
 * The account that wrote a line or pressed a button, as the platform names it at that moment.
 *
 * @param userId the platform's user id; the group's own id for an anonymous admin
 * @param name the display name, shown to people and never stored for students
 */
public record Who(long userId, String name, Kind kind) {

    public enum Kind {
        PERSON,
        /** Speaks as the group itself: rights cannot be read off the line, so a button has to confirm them. */
        ANONYMOUS_ADMIN,
        /** Another bot, a linked channel: never answered. */
        MACHINE
    }

    public static Who person(long userId, String name) {
        return new Who(userId, name, Kind.PERSON);
    }
}
