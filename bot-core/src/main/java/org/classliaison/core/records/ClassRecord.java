package org.classliaison.core.records;

import org.classliaison.core.calendar.When;
import org.jspecify.annotations.Nullable;

/**
 * One fact about a class or the branch, as a member wrote it down.
 *
 * @param topic the entry of the knowledge base whose questions it answers, or null
 * @param what its words; parts are missing while it is a draft
 * @param state drafts are seen by their author alone
 */
public record ClassRecord(
        long id, Owner owner, Kind kind, @Nullable String topic, What what, Noted noted, State state) {

    /** @param title at most {@value What#MOST_TITLE} characters, empty in a draft without one */
    public record What(
            String title, @Nullable When when, @Nullable String detail) {

        public static final int MOST_TITLE = 40;
        public static final int MOST_DETAIL = 200;
    }

    public enum Kind {
        /** 截止: the last day for something. */
        DEADLINE,
        /** 活动: takes place on a day; the detail is the place. */
        EVENT,
        /** 数字: how many; the detail is the number. Never names. */
        FIGURE,
        /** 联系: an office, a platform, a link; the detail says where. */
        CONTACT;

        /** Deadlines and events have a day and end with it. */
        public boolean hasDay() {
            return this == DEADLINE || this == EVENT;
        }
    }

    public enum State {
        DRAFT,
        KEPT
    }

    public ClassRecord saying(What newWhat) {
        return new ClassRecord(id, owner, kind, topic, newWhat, noted, state);
    }

    /** From now on it answers. */
    public ClassRecord kept(Owner keeper, @Nullable String answeredTopic, Noted by) {
        return new ClassRecord(id, keeper, kind, answeredTopic, what, by, State.KEPT);
    }

    /** Two figures or contacts of one title cannot both be right; deadlines and events come round again. */
    public boolean replaces(ClassRecord other) {
        return !kind.hasDay()
                && id != other.id
                && kind == other.kind
                && owner.equals(other.owner)
                && what.title().equals(other.what.title());
    }
}
