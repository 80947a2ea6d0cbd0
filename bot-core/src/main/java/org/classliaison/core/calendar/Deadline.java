package org.classliaison.core.calendar;

import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A deadline that the rules on developing Party members imply, in that {@link #EDITION}. Its name in words is {@code
 * deadline.<name>}. It says until when something is to be done or may be done, never that somebody should be developed.
 */
public enum Deadline {
    /** The branch talks to whoever has applied. */
    TALK(Anchor.APPLICATION, 7, Way.AFTER, 1),
    /** The branch reviews its activists each half-year. */
    REVIEW(Anchor.ACTIVIST, 11, Way.EVERY, 6),
    /** A year of training is reached; before it nobody can become a development target. */
    YEAR_REACHED(Anchor.ACTIVIST, 13, Way.AFTER, 12),
    /** The shortest public notice is over. */
    NOTICE_OVER(Anchor.PUBLIC_NOTICE, 13, Way.WORKING_DAYS, 5),
    MEETING(Anchor.PRE_REVIEW, 19, Way.AFTER, 1),
    APPROVAL(Anchor.BRANCH_MEETING, 25, Way.AFTER, 3),
    /** The longest that an approval may take in a special case. */
    APPROVAL_AT_MOST(Anchor.BRANCH_MEETING, 25, Way.AFTER, 6),
    PROBATION_OVER(Anchor.BRANCH_MEETING, 31, Way.AFTER, 12),
    OATH(Anchor.APPROVAL, 29, Way.AFTER, 1),
    CONVERSION_APPROVAL(Anchor.CONVERSION_MEETING, 33, Way.AFTER, 3),
    /** From here on nobody who leaves is normally admitted. */
    ADMISSION_STOPS(Anchor.LEAVING, 18, Way.BEFORE, 3);

    /** Who is to know. */
    public enum Told {
        MEMBERS,
        /** In private and nowhere else. */
        PERSON
    }

    private enum Way {
        /** Months, as all but the next to last. */
        AFTER,
        EVERY,
        BEFORE,
        WORKING_DAYS
    }

    /** Of the rules that the articles are counted in. */
    public static final LocalDate EDITION = LocalDate.of(2026, 5, 11);

    private final Anchor anchor;
    private final int article;
    private final Way way;
    private final int amount;

    Deadline(Anchor anchor, int article, Way way, int amount) {
        this.anchor = anchor;
        this.article = article;
        this.way = way;
        this.amount = amount;
    }

    /** Those that are counted from that day. */
    public static List<Deadline> from(Anchor anchor) {
        return Arrays.stream(values())
                .filter(deadline -> deadline.anchor == anchor)
                .toList();
    }

    public Anchor anchor() {
        return anchor;
    }

    /** The article it is in. */
    public int article() {
        return article;
    }

    public Set<Told> told() {
        return this == PROBATION_OVER ? EnumSet.allOf(Told.class) : EnumSet.of(Told.MEMBERS);
    }

    public Rule rule(LocalDate anchorDay) {
        Period months = Period.ofMonths(amount);
        return switch (way) {
            case AFTER -> new Rule.After(anchorDay, months);
            case EVERY -> new Rule.Every(anchorDay, months);
            case BEFORE -> new Rule.Before(anchorDay, months);
            case WORKING_DAYS -> new Rule.WorkingDaysAfter(anchorDay, amount);
        };
    }
}
