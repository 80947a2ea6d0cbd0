package org.classliaison.core.reminders;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * For whom a reminder is. Always of a class: its members look after it.
 *
 * @param personId the one person, null for the group and for the members
 */
public record Target(Kind kind, long classId, @Nullable Long personId) {

    /** Stored by name: rename with a migration. */
    public enum Kind {
        /** Everybody, in the class's group. */
        GROUP,
        /** Each of the two members, in private. */
        MEMBERS,
        /** One person in private, and nobody else. */
        PERSON
    }

    public static Target group(long classId) {
        return new Target(Kind.GROUP, classId, null);
    }

    public static Target members(long classId) {
        return new Target(Kind.MEMBERS, classId, null);
    }

    public static Target person(long classId, long personId) {
        return new Target(Kind.PERSON, classId, personId);
    }

    /** The person's id, or the class's: no two of them are alike. */
    public long id() {
        return kind == Kind.PERSON ? Objects.requireNonNull(personId) : classId;
    }
}
