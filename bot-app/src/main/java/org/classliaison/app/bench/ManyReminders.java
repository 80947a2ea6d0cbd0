package org.classliaison.app.bench;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.classliaison.core.calendar.Lead;
import org.classliaison.core.calendar.Rule;
import org.classliaison.core.calendar.Schedule;
import org.classliaison.core.calendar.WorkingDays;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.flow.Ports;
import org.classliaison.core.people.ClassGroup;
import org.classliaison.core.records.Noted;
import org.classliaison.core.reminders.Almanacs;
import org.classliaison.core.reminders.Occurrence;
import org.classliaison.core.reminders.Plant;
import org.classliaison.core.reminders.Reminder;
import org.classliaison.core.reminders.Target;
import org.classliaison.core.reminders.Timetable;

/** Classes and reminders by the thousand: one in each class, so that no two of them share a letter. */
final class ManyReminders {

    private static final int AT_ONCE = 2_000;
    private static final int WRITERS = 2;
    private static final String WORDS = "交本季度思想汇报";

    private final Ports ports;
    private final Plant plant;
    private long nextClass = 1;

    ManyReminders(Ports ports) {
        this.ports = ports;
        var settings = ports.registers().slips().settings();
        var timetable = new Timetable(new Almanacs(WorkingDays.unpublished(), settings));
        var occurrences = ports.reminding().occurrences();
        this.plant = new Plant(
                occurrences, timetable, ports.tools().ids(), ports.tools().clock());
    }

    LocalDateTime now() {
        return LocalDateTime.now(ports.tools().clock());
    }

    /** Classes with groups of that bot, whose chat ids are the negative of their own. */
    List<Long> classes(BotId bot, int count) {
        List<Long> ids = new ArrayList<>();
        for (int from = 0; from < count; from += AT_ONCE) {
            int some = Math.min(AT_ONCE, count - from);
            ports.tools().transaction().run(() -> {
                for (int i = 0; i < some; i++) {
                    long id = nextClass++;
                    ports.registers().classes().add(new ClassGroup(id, bot, "bench", -id));
                    ids.add(id);
                }
            });
        }
        return ids;
    }

    /** @param when the moment for the reminder of that place in the list */
    List<Reminder> of(BotId bot, List<Long> classIds, IntFunction<LocalDateTime> when) {
        return IntStream.range(0, classIds.size())
                .mapToObj(i -> reminder(bot, classIds.get(i), when.apply(i)))
                .toList();
    }

    /** With their first tellings, some thousands in each transaction, by two writers as on a busy day. */
    void store(List<Reminder> reminders) throws InterruptedException {
        List<Callable<Object>> work = new ArrayList<>();
        for (int from = 0; from < reminders.size(); from += AT_ONCE) {
            List<Reminder> some = reminders.subList(from, Math.min(from + AT_ONCE, reminders.size()));
            work.add(Executors.callable(() -> storeSome(some)));
        }
        try (ExecutorService writers = Executors.newFixedThreadPool(WRITERS)) {
            for (Future<Object> written : writers.invokeAll(work)) {
                written.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("Reminders could not be stored", e);
        }
    }

    private void storeSome(List<Reminder> some) {
        List<Occurrence> first =
                some.stream().flatMap(one -> plant.ofNew(one).stream()).toList();
        ports.tools().transaction().run(() -> {
            ports.reminding().reminders().addAll(some);
            ports.reminding().occurrences().addAll(first);
        });
    }

    private Reminder reminder(BotId bot, long classId, LocalDateTime when) {
        LocalDate day = when.toLocalDate();
        Rule everyYear = new Rule.Every(day.minusYears(1), Period.ofYears(1));
        Schedule schedule = new Schedule(
                everyYear, when.toLocalTime(), ports.tools().clock().getZone(), null);
        var manner = new Reminder.Manner(List.of(Lead.days(0)), Reminder.Late.SEND, false);
        return new Reminder(
                ports.tools().ids().next(),
                bot,
                Target.group(classId),
                new Reminder.What(WORDS, schedule, manner),
                Reminder.Origin.byHand(),
                new Reminder.Status(
                        Reminder.State.ACTIVE,
                        1,
                        new Noted(1, ports.tools().clock().instant())));
    }
}
