package org.classliaison.core.act.remind;

import java.util.List;
import java.util.regex.Pattern;
import org.classliaison.core.calendar.Lead;
import org.classliaison.core.calendar.Rule;
import org.classliaison.core.calendar.Schedule;
import org.classliaison.core.calendar.Wish;
import org.classliaison.core.people.Person;
import org.classliaison.core.records.Noted;
import org.classliaison.core.reminders.Hours;
import org.classliaison.core.reminders.Reminder;
import org.classliaison.core.reminders.Reminder.Late;
import org.classliaison.core.reminders.Reminder.Manner;
import org.classliaison.core.reminders.Reminder.Origin;
import org.classliaison.core.reminders.Reminder.State;
import org.classliaison.core.reminders.Reminder.Status;
import org.classliaison.core.reminders.Reminder.What;
import org.classliaison.core.reminders.Target;

/** Makes drafts out of what was read: what a sentence does not name stays, or is as usual. */
final class Drafting {

    private static final List<Lead> FOR_A_DATE = List.of(Lead.days(7), Lead.days(1), Lead.days(0));
    private static final List<Lead> EACH_WEEK = List.of(Lead.days(0));

    /** Something for which it can be too late. */
    private static final Pattern DEADLINE =
            Pattern.compile("前|截止|交|完成|\\b(?:by|before|due|submit|deadline|hand in)\\b", Pattern.CASE_INSENSITIVE);

    private final RemindDesk desk;

    Drafting(RemindDesk desk) {
        this.desk = desk;
    }

    /** For the group of that class, until its writer says otherwise. */
    Reminder begin(Person writer, long classId, Wish wish) {
        Schedule schedule = schedule(wish);
        boolean deadline = DEADLINE.matcher(wish.what()).find();
        Manner manner = new Manner(leads(wish, usual(schedule.rule())), Late.SEND, deadline);
        return added(new Reminder(
                desk.pen().tools().ids().next(),
                writer.bot(),
                Target.group(classId),
                new What(wish.what(), schedule, manner),
                Origin.byHand(),
                status(writer)));
    }

    /** Goes on with a draft; of one that is kept it makes a draft, so that nothing changes before it is confirmed. */
    Reminder change(Person writer, Reminder before, Wish wish) {
        Manner manner = before.what().manner();
        String words = wish.what().isEmpty() ? before.what().words() : wish.what();
        Manner newManner = new Manner(leads(wish, manner.leads()), manner.late(), manner.chased());
        What what = new What(words, schedule(wish), newManner);
        if (before.isIn(State.DRAFT)) {
            Reminder draft = before.saying(what);
            desk.records().reminders().save(draft);
            return draft;
        }
        long id = desk.pen().tools().ids().next();
        return added(new Reminder(id, before.bot(), before.target(), what, Origin.changing(before), status(writer)));
    }

    private Reminder added(Reminder draft) {
        desk.records().reminders().add(draft);
        return draft;
    }

    private Schedule schedule(Wish wish) {
        return wish.times().schedule(Hours.MORNING, desk.clock().getZone());
    }

    private Status status(Person writer) {
        return new Status(State.DRAFT, 1, new Noted(writer.id(), desk.now()));
    }

    private static List<Lead> leads(Wish wish, List<Lead> otherwise) {
        return wish.leads().isEmpty() ? otherwise : wish.leads();
    }

    private static List<Lead> usual(Rule rule) {
        return rule instanceof Rule.Weekly ? EACH_WEEK : FOR_A_DATE;
    }
}
