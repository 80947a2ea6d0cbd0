package org.classliaison.core.calendar;

import java.time.Month;
import java.util.EnumSet;
import org.classliaison.core.calendar.Rule.InMonths;

/**
 * What comes round in a branch each month, term and year. There is no national rule on these days: they are a beginning that
 * each branch changes. Its name in words is {@code year.<name>}.
 */
public enum BranchYear {
    /** 党费. */
    DUES(Told.MEMBERS),
    /** 主题党日. */
    THEMED_DAY(Told.MEMBERS),
    /** 思想汇报, at the end of each quarter where the branch sets nothing else. */
    THOUGHT_REPORT(Told.PERSON),
    /** 推优. */
    RECOMMENDATION(Told.GROUP),
    /** 党校. */
    PARTY_SCHOOL(Told.GROUP),
    /** The two batches of a year, March to June and September to December. */
    BATCH_BEGINS(Told.GROUP),
    BATCH_ENDS(Told.GROUP),
    /** 重温入党誓词: 1 July. */
    OATH_DAY_JULY(Told.GROUP),
    OATH_DAY_OCTOBER(Told.GROUP),
    /** 毕业生组织关系转接. */
    TRANSFERS(Told.GROUP),
    /** New students hand in their first applications. */
    FIRST_APPLICATIONS(Told.GROUP),
    /** The review of the fourth quarter. */
    YEAR_REVIEW(Told.GROUP);

    /** Who is to know. */
    public enum Told {
        MEMBERS,
        PERSON,
        GROUP
    }

    private final Told told;

    BranchYear(Told told) {
        this.told = told;
    }

    public Told told() {
        return told;
    }

    /** The days a branch begins with. */
    public Rule rule() {
        return switch (this) {
            case DUES -> InMonths.everyMonth(DayInMonth.on(10));
            case THEMED_DAY -> InMonths.everyMonth(DayInMonth.on(20));
            case THOUGHT_REPORT -> InMonths.quarterEnds();
            case RECOMMENDATION -> on(15, Month.MARCH, Month.SEPTEMBER);
            case PARTY_SCHOOL -> on(1, Month.MAY, Month.NOVEMBER);
            case BATCH_BEGINS -> on(1, Month.MARCH, Month.SEPTEMBER);
            case BATCH_ENDS -> new InMonths(EnumSet.of(Month.JUNE, Month.DECEMBER), new DayInMonth.Last());
            case OATH_DAY_JULY -> on(1, Month.JULY);
            case OATH_DAY_OCTOBER -> on(1, Month.OCTOBER);
            case TRANSFERS -> on(1, Month.JUNE);
            case FIRST_APPLICATIONS -> on(10, Month.SEPTEMBER);
            case YEAR_REVIEW -> on(1, Month.DECEMBER);
        };
    }

    private static Rule on(int day, Month first, Month... more) {
        return new InMonths(EnumSet.of(first, more), DayInMonth.on(day));
    }
}
