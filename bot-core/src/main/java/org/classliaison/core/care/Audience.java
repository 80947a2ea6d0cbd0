package org.classliaison.core.care;

import java.util.List;
import java.util.Objects;
import org.classliaison.core.chat.Who;
import org.jspecify.annotations.Nullable;

/**
 * Who may see a flag.
 *
 * @param personId the one member whom somebody has chosen, null with the other kinds
 */
public record Audience(Kind kind, @Nullable Long personId) {

    /** Stored by name: rename with a migration. */
    public enum Kind {
        /** Both members of the class. */
        MEMBERS,
        /** The member whom the asker has chosen. */
        ONE_MEMBER,
        /** The branch admins and nobody else: a member is meant. */
        ADMINS
    }

    public static final Audience MEMBERS = new Audience(Kind.MEMBERS, null);

    public static final Audience ADMINS = new Audience(Kind.ADMINS, null);

    public static Audience member(long personId) {
        return new Audience(Kind.ONE_MEMBER, personId);
    }

    /**
     * Of a message in the group: what a member has written is the branch's, and behind one in the group's own name may be
     * a member.
     *
     * @param by null where the platform does not tell
     * @param members by the platform's user ids
     */
    public static Audience ofMessage(@Nullable Who by, List<Long> members) {
        boolean membersOwn = by != null && (by.kind() == Who.Kind.ANONYMOUS_ADMIN || members.contains(by.userId()));
        return membersOwn ? ADMINS : MEMBERS;
    }

    /**
     * Whether one of the class's members may see it. Where the chosen one has left office, those in office do.
     *
     * @param members the ids of those who are members of the class today
     */
    public boolean includes(long viewerId, List<Long> members) {
        return switch (kind) {
            case ADMINS -> false;
            case MEMBERS -> members.contains(viewerId);
            case ONE_MEMBER ->
                members.contains(viewerId)
                        && (viewerId == Objects.requireNonNull(personId) || !members.contains(personId));
        };
    }
}
