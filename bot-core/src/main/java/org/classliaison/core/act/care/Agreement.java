package org.classliaison.core.act.care;

import org.classliaison.core.care.CareChoice.State;

/** What a wish leads to: to look at more takes two people, to look at less takes one. */
final class Agreement {

    private Agreement() {}

    /**
     * @param wanted {@code OFF}, {@code SHADOW} or {@code ON}
     * @param seconded whether the wish at hand is somebody else's, who may still decide
     */
    static State after(State now, State wanted, boolean seconded) {
        return switch (wanted) {
            case OFF -> State.OFF;
            case SHADOW -> counting(now, seconded);
            case ON -> on(now, seconded);
            case SHADOW_WISHED, WISHED, WISHED_IN_SHADOW ->
                throw new IllegalArgumentException("Nobody presses for " + wanted);
        };
    }

    /** Who wants it on agrees with counting. */
    private static State counting(State now, boolean seconded) {
        return switch (now) {
            case OFF -> State.SHADOW_WISHED;
            case SHADOW_WISHED, WISHED -> seconded ? State.SHADOW : State.SHADOW_WISHED;
            case SHADOW, WISHED_IN_SHADOW, ON -> State.SHADOW;
        };
    }

    /** Who wants it counted does not agree with more. */
    private static State on(State now, boolean seconded) {
        return switch (now) {
            case OFF, SHADOW_WISHED -> State.WISHED;
            case WISHED -> seconded ? State.ON : State.WISHED;
            case SHADOW -> State.WISHED_IN_SHADOW;
            case WISHED_IN_SHADOW -> seconded ? State.ON : State.WISHED_IN_SHADOW;
            case ON -> State.ON;
        };
    }
}
