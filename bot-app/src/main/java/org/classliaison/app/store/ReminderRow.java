package org.classliaison.app.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.classliaison.core.calendar.Lead;
import org.classliaison.core.calendar.RuleText;
import org.classliaison.core.calendar.Schedule;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.records.Noted;
import org.classliaison.core.reminders.Reminder;
import org.classliaison.core.reminders.Target;
import org.jspecify.annotations.Nullable;

/** A row of reminder. */
record ReminderRow(
        long id,
        BotId bot,
        long classId,
        Target.Kind targetKind,
        long targetId,
        String words,
        String rule,
        LocalTime dueTime,
        String zone,
        @Nullable LocalDate untilDay,
        String leads,
        Reminder.Late late,
        boolean chased,
        Reminder.Source origin,
        String originKey,
        @Nullable Long recordId,
        Reminder.State state,
        int version,
        long notedBy,
        Instant notedAt) {

    static ReminderRow of(Reminder reminder) {
        Reminder.What what = reminder.what();
        Schedule schedule = what.schedule();
        return new ReminderRow(
                reminder.id(),
                reminder.bot(),
                reminder.target().classId(),
                reminder.target().kind(),
                reminder.target().id(),
                what.words(),
                RuleText.write(schedule.rule()),
                schedule.time(),
                schedule.zone().getId(),
                schedule.until(),
                what.manner().leads().stream().map(Lead::text).collect(Collectors.joining(",")),
                what.manner().late(),
                what.manner().chased(),
                reminder.origin().source(),
                reminder.origin().key(),
                reminder.origin().recordId(),
                reminder.status().state(),
                reminder.status().version(),
                reminder.status().noted().personId(),
                reminder.status().noted().at());
    }

    Reminder reminder() {
        Target target = new Target(targetKind, classId, targetKind == Target.Kind.PERSON ? targetId : null);
        Schedule schedule = new Schedule(RuleText.read(rule), dueTime, ZoneId.of(zone), untilDay);
        Reminder.Manner manner = new Reminder.Manner(leads(leads), late, chased);
        return new Reminder(
                id,
                bot,
                target,
                new Reminder.What(words, schedule, manner),
                new Reminder.Origin(origin, originKey, recordId),
                new Reminder.Status(state, version, new Noted(notedBy, notedAt)));
    }

    private static List<Lead> leads(String text) {
        return Arrays.stream(text.split(",", -1))
                .filter(word -> !word.isEmpty())
                .map(Lead::read)
                .toList();
    }
}
