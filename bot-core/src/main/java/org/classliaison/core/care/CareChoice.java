package org.classliaison.core.care;

import java.time.Instant;
import org.classliaison.core.signs.Category;
import org.jspecify.annotations.Nullable;

/**
 * What a class wants of one category.
 *
 * @param perThousand at most so many flags of 1,000 ordinary lines
 * @param change who has changed it last, null while it was never touched
 * @param announcement the letter that is pinned in the group because of it, or null
 * @param revision 0 while it was never touched, one more with each change
 */
public record CareChoice(
        long classId,
        Category category,
        State state,
        double perThousand,
        @Nullable Change change,
        @Nullable Long announcement,
        int revision) {

    /** Stored by name: rename with a migration. */
    public enum State {
        /** Nothing is looked at. So it is until people say otherwise. */
        OFF,
        /** One of the two wants signs counted; nothing is looked at yet. */
        SHADOW_WISHED,
        /** One of the two wants it on; nothing is looked at yet. */
        WISHED,
        /** Signs are counted, and nothing else. */
        SHADOW,
        /** Signs are counted, and one of the two wants it on. */
        WISHED_IN_SHADOW,
        ON;

        /** {@code OFF}, {@code SHADOW} or {@code ON}: a wish of one changes nothing. */
        public State inForce() {
            return switch (this) {
                case OFF, SHADOW_WISHED, WISHED -> OFF;
                case SHADOW, WISHED_IN_SHADOW -> SHADOW;
                case ON -> ON;
            };
        }
    }

    /** @param by the id of a person */
    public record Change(long by, Instant at) {}

    public static CareChoice untouched(long classId, Category category) {
        return new CareChoice(classId, category, State.OFF, category.usualBudget(), null, null, 0);
    }

    /** Whether lines are looked at for it at all. */
    public boolean isLooking() {
        return state.inForce() != State.OFF;
    }

    /** Whether somebody waits for the other one's word. */
    public boolean isWished() {
        return state == State.SHADOW_WISHED || state == State.WISHED || state == State.WISHED_IN_SHADOW;
    }

    public CareChoice to(State next, Change by) {
        return new CareChoice(classId, category, next, perThousand, by, announcement, revision + 1);
    }

    public CareChoice budgeted(double budget, Change by) {
        return new CareChoice(classId, category, state, budget, by, announcement, revision + 1);
    }

    public CareChoice announced(@Nullable Long letterId) {
        return new CareChoice(classId, category, state, perThousand, change, letterId, revision + 1);
    }
}
