package org.classliaison.core.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.classliaison.core.calendar.Rule.AroundExams;
import org.classliaison.core.chat.Texts;

/** What was understood, in full words and with the next dates, for whoever typed it to check. */
public final class ReadBackWords {

    private static final int NEXT = 3;
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    private final Texts texts;
    private final RuleWords rules;
    private final ZoneId branch;

    /** @param branch its zone is left unsaid */
    public ReadBackWords(Texts texts, ZoneId branch) {
        this.texts = texts;
        this.rules = new RuleWords(texts);
        this.branch = branch;
    }

    /** Rule, hour, zone and end, such as 每月15日 18:00，到2027年6月30日（周三）为止. */
    public String of(Schedule schedule) {
        String timed = texts.get("rule.at", rules.of(schedule.rule()), HOUR.format(schedule.time()));
        String zoned = schedule.zone().equals(branch)
                ? timed
                : texts.get("rule.zone", timed, schedule.zone().getId());
        LocalDate until = schedule.until();
        return until == null ? zoned : texts.get("rule.until", zoned, day(until));
    }

    /** The next three times, or as many as there are; a sentence where there is none. */
    public String next(Schedule schedule, Almanac almanac, Instant now) {
        List<String> next = schedule.dates(LocalDate.ofInstant(now, schedule.zone()), almanac)
                .filter(due -> due.at().isAfter(now))
                .limit(NEXT)
                .map(rules::of)
                .toList();
        if (next.isEmpty()) {
            return texts.get(schedule.rule() instanceof AroundExams ? "rule.next.noExams" : "rule.next.none");
        }
        return texts.get("rule.next", rules.all(next));
    }

    /** Such as 提前 7 天、当天; empty for none. */
    public String of(List<Lead> leads) {
        return rules.all(leads.stream().map(this::of).toList());
    }

    private String of(Lead lead) {
        if (lead.amount() == 0) {
            return texts.get("lead.none");
        }
        return texts.get(lead.unit() == Lead.Unit.HOURS ? "lead.hours" : "lead.days", lead.amount());
    }

    private String day(LocalDate day) {
        return new DayWords(texts).full(When.on(day));
    }
}
