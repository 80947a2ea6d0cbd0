package org.classliaison.core.act.remind;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.classliaison.core.calendar.DayWords;
import org.classliaison.core.calendar.Lead;
import org.classliaison.core.calendar.Rule;
import org.classliaison.core.calendar.RuleWords;
import org.classliaison.core.calendar.Schedule;
import org.classliaison.core.calendar.When;
import org.classliaison.core.calendar.ZoneWords;
import org.classliaison.core.chat.Texts;
import org.classliaison.core.reminders.Hours;
import org.classliaison.core.reminders.Reminder;
import org.classliaison.core.reminders.Timetable;

/** A reminder in full words, with its next dates. */
final class ReminderText {

    private static final int NEXT_DATES = 3;

    private final Texts texts;
    private final Timetable timetable;
    private final Clock clock;
    private final DayWords days;

    ReminderText(Texts texts, Timetable timetable, Clock clock) {
        this.texts = texts;
        this.timetable = timetable;
        this.clock = clock;
        this.days = new DayWords(texts);
    }

    /** All that there is to check before it is kept. */
    String whole(Reminder reminder) {
        Reminder.Manner manner = reminder.what().manner();
        return texts.get(
                "remind.whole",
                reminder.what().words(),
                rule(reminder.what().schedule()),
                comingUp(reminder),
                target(reminder),
                texts.list(manner.leads().stream().map(this::lead).toList()),
                texts.get(manner.chased() ? "remind.chased" : "remind.notChased"),
                texts.get("remind.late." + manner.late().name()));
    }

    private String comingUp(Reminder reminder) {
        List<String> next = next(reminder);
        if (!next.isEmpty()) {
            return texts.list(next);
        }
        boolean waits = reminder.what().schedule().rule() instanceof Rule.AroundExams;
        return texts.get(waits ? "rule.next.noExams" : "remind.over");
    }

    /** In one line, for a list. */
    String line(Reminder reminder) {
        String line = texts.get("remind.line", reminder.what().words(), nextOne(reminder), target(reminder));
        return reminder.isIn(Reminder.State.PAUSED) ? texts.get("remind.line.paused", line) : line;
    }

    List<String> next(Reminder reminder) {
        try (Stream<Schedule.Due> dates = upcoming(reminder)) {
            return dates.limit(NEXT_DATES).map(this::day).toList();
        }
    }

    private String nextOne(Reminder reminder) {
        try (Stream<Schedule.Due> dates = upcoming(reminder)) {
            return dates.findFirst().map(due -> day(reminder, due)).orElseGet(() -> texts.get("remind.over"));
        }
    }

    Stream<Schedule.Due> upcoming(Reminder reminder) {
        LocalDate today =
                LocalDate.ofInstant(clock.instant(), reminder.what().schedule().zone());
        return timetable.dates(reminder, today).filter(due -> !isOver(due));
    }

    private boolean isOver(Schedule.Due due) {
        return When.on(due.date().day()).isPastAt(LocalDateTime.now(clock));
    }

    /** Below the rule, which names its zone. */
    private String day(Schedule.Due due) {
        return provisional(due, days.full(Moments.when(due.local())));
    }

    String day(Reminder reminder, Schedule.Due due) {
        return provisional(due, day(reminder, due.local()));
    }

    String day(Reminder reminder, LocalDateTime due) {
        When when = Moments.when(due);
        return days.full(when) + new ZoneWords(texts, clock.getZone()).of(when, reminder.zone());
    }

    private String provisional(Schedule.Due due, String day) {
        return due.date().provisional() ? texts.get("rule.provisional", day) : day;
    }

    String lead(Lead lead) {
        if (lead.amount() == 0) {
            return texts.get("remind.lead.onTheDay");
        }
        return texts.get(lead.unit() == Lead.Unit.DAYS ? "remind.lead.days" : "remind.lead.hours", lead.amount());
    }

    String rule(Schedule schedule) {
        String rule = new RuleWords(texts).of(schedule.rule());
        String timed = schedule.time().equals(Hours.MORNING) ? rule : rule + " " + schedule.time();
        String zoned = schedule.zone().equals(clock.getZone())
                ? timed
                : texts.get("remind.zoned", timed, schedule.zone().getId());
        LocalDate until = schedule.until();
        return until == null ? zoned : texts.get("remind.until", zoned, days.full(When.on(until)));
    }

    String target(Reminder reminder) {
        return texts.get("remind.target." + reminder.target().kind().name());
    }
}
