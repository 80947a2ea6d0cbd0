package org.classliaison.core.knowledge;

import java.util.List;

/** What somebody does to an entry. Stored by name: rename with a migration. */
public enum Change {
    NEW,
    /** A class sets a rule of its own in place of the branch's entry. */
    OVERRIDE,
    TITLE,
    ANSWER,
    SOURCE,
    WAYS,
    BAD,
    DATES,
    /** When somebody has to look again. */
    REVIEW,
    LAYER,
    /** What the entry stands in for. */
    STANDS_IN,
    VERIFIED,
    RETIRED,
    RESTORED,
    IMPORTED;

    /** One thing that is asked for. */
    public enum Step {
        TITLE,
        ANSWER,
        LAYER,
        /** The second layer, or none. */
        ALSO,
        SOURCE,
        WAYS,
        MORE_WAYS,
        BAD,
        DATES,
        REVIEW,
        STANDS_IN
    }

    /** What is asked for on the way, in this order. */
    public List<Step> steps() {
        return switch (this) {
            case NEW -> List.of(Step.TITLE, Step.ANSWER, Step.LAYER, Step.SOURCE, Step.WAYS);
            case OVERRIDE -> List.of(Step.ANSWER, Step.SOURCE);
            case TITLE -> List.of(Step.TITLE);
            case ANSWER -> List.of(Step.ANSWER);
            case SOURCE -> List.of(Step.SOURCE);
            case WAYS -> List.of(Step.MORE_WAYS);
            case BAD -> List.of(Step.BAD);
            case DATES -> List.of(Step.DATES);
            case REVIEW -> List.of(Step.REVIEW);
            case LAYER -> List.of(Step.LAYER, Step.ALSO);
            case STANDS_IN -> List.of(Step.STANDS_IN);
            case VERIFIED, RETIRED, RESTORED, IMPORTED -> List.of();
        };
    }

    /** There is no entry before it. */
    public boolean begins() {
        return this == NEW || this == OVERRIDE;
    }
}
