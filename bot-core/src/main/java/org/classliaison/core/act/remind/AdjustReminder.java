package org.classliaison.core.act.remind;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.classliaison.core.calendar.Lead;
import org.classliaison.core.offers.Pressed;
import org.classliaison.core.people.Person;
import org.classliaison.core.reminders.Reminder;
import org.classliaison.core.reminders.Reminder.Late;
import org.classliaison.core.reminders.Reminder.Manner;
import org.classliaison.core.reminders.Reminder.State;
import org.classliaison.core.reminders.Reminder.What;
import org.classliaison.core.reminders.Target;

/** Sets one thing about a reminder: for whom, how long before, what if it is late. What was told stays told. */
final class AdjustReminder {

    private static final int MOST_LEADS = 6;

    private final RemindDesk desk;
    private final ReadBack readBack;

    AdjustReminder(RemindDesk desk, ReadBack readBack) {
        this.desk = desk;
        this.readBack = readBack;
    }

    String set(Pressed pressed) {
        Person person = pressed.presser();
        Detail detail = Detail.of(pressed);
        Optional<Reminder> found = desk.records().reminders().lock(pressed.subject());
        if (found.isEmpty()) {
            return desk.text("press.done");
        }
        if (!desk.looksAfter(person, found.get().target().classId())) {
            return desk.text("remind.notYours");
        }
        Reminder adjusted = adjusted(person, found.get(), detail.what());
        int leads = adjusted.what().manner().leads().size();
        if (leads == 0 || leads > MOST_LEADS) {
            return desk.text(leads == 0 ? "remind.noLead" : "remind.manyLeads");
        }
        save(adjusted);
        readBack.redraw(person, adjusted, detail);
        return "";
    }

    private void save(Reminder adjusted) {
        desk.records().reminders().save(adjusted);
        if (!adjusted.isIn(State.DRAFT)) {
            desk.plant().anew(adjusted);
        }
    }

    private Reminder adjusted(Person person, Reminder reminder, String what) {
        Manner manner = reminder.what().manner();
        String[] words = what.split(" ", 2);
        return switch (words[0]) {
            case "target" -> reminder.forTarget(target(person, reminder, Target.Kind.valueOf(words[1])));
            case "class" -> moved(person, reminder, Long.parseLong(words[1]));
            case "chase" -> with(reminder, new Manner(manner.leads(), manner.late(), words[1].equals("on")));
            case "late" -> with(reminder, new Manner(manner.leads(), Late.valueOf(words[1]), manner.chased()));
            default -> with(reminder, new Manner(leads(manner.leads(), what), manner.late(), manner.chased()));
        };
    }

    private static Target target(Person person, Reminder reminder, Target.Kind kind) {
        long classId = reminder.target().classId();
        return switch (kind) {
            case GROUP -> Target.group(classId);
            case MEMBERS -> Target.members(classId);
            case PERSON -> Target.person(classId, person.id());
        };
    }

    private Reminder moved(Person person, Reminder draft, long classId) {
        boolean may = draft.isIn(State.DRAFT) && desk.looksAfter(person, classId);
        return may
                ? draft.forTarget(new Target(
                        draft.target().kind(), classId, draft.target().personId()))
                : draft;
    }

    /** @param sign such as +7d or -1d */
    private static List<Lead> leads(List<Lead> before, String sign) {
        Lead named = Lead.read(sign.substring(1));
        List<Lead> leads = new ArrayList<>(before);
        leads.remove(named);
        if (sign.startsWith("+")) {
            leads.add(named);
        }
        leads.sort(Comparator.comparing((Lead lead) -> lead.before(LocalDateTime.MAX))
                .thenComparing(Lead::text));
        return leads;
    }

    private static Reminder with(Reminder reminder, Manner manner) {
        return reminder.saying(new What(reminder.what().words(), reminder.what().schedule(), manner));
    }
}
