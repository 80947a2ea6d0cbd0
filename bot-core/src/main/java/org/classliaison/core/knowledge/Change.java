package org.classliaison.core.knowledge;

import java.util.List;

/** What somebody does to an entry, and what they are asked for on the way. Stored by name: rename with a migration. */
public enum Change {
    NEW(Step.TITLE, Step.ANSWER, Step.LAYER, Step.SOURCE, Step.WAYS),
    /** A class sets a rule of its own in place of the branch's entry. */
    OVERRIDE(Step.ANSWER, Step.SOURCE),
    ANSWER(Step.ANSWER),
    SOURCE(Step.SOURCE),
    WAYS(Step.MORE_WAYS),
    BAD(Step.BAD),
    DATES(Step.DATES),
    VERIFIED,
    RETIRED,
    RESTORED;

    /** One thing that is asked for. */
    public enum Step {
        TITLE,
        ANSWER,
        LAYER,
        SOURCE,
        WAYS,
        MORE_WAYS,
        BAD,
        DATES
    }

    private final List<Step> steps;

    Change(Step... steps) {
        this.steps = List.of(steps);
    }

    public List<Step> steps() {
        return steps;
    }

    /** There is no entry before it. */
    public boolean begins() {
        return this == NEW || this == OVERRIDE;
    }
}
