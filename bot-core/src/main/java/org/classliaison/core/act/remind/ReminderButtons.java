package org.classliaison.core.act.remind;

import java.util.ArrayList;
import java.util.List;
import org.classliaison.core.act.remind.Detail.Place;
import org.classliaison.core.calendar.Lead;
import org.classliaison.core.chat.Button;
import org.classliaison.core.offers.Action;
import org.classliaison.core.people.Person;
import org.classliaison.core.reminders.Reminder;
import org.classliaison.core.reminders.Reminder.Late;
import org.classliaison.core.reminders.Reminder.Manner;
import org.classliaison.core.reminders.Reminder.State;
import org.classliaison.core.reminders.Target;

/** What can be set about a reminder, as buttons: each says what holds now, or what it does. */
final class ReminderButtons {

    private static final List<Lead> OFFERED = List.of(Lead.days(7), Lead.days(3), Lead.days(1), Lead.days(0));
    private static final int MOST_CLASSES = 20;
    private static final String CHOSEN = "✓ ";

    private final RemindDesk desk;

    ReminderButtons(RemindDesk desk) {
        this.desk = desk;
    }

    List<List<Button>> rows(Person reader, Reminder reminder, Place place) {
        List<List<Button>> rows = new ArrayList<>();
        if (reminder.isIn(State.DRAFT)) {
            rows.add(List.of(button(reminder, Action.KEEP_REMINDER, place, "", desk.text("remind.keep"))));
        }
        if (reminder.origin().source() == Reminder.Source.HAND) {
            rows.add(targets(reader, reminder, place));
        }
        List<Button> leads = leads(reminder, place);
        for (int i = 0; i < leads.size(); i += 2) {
            rows.add(leads.subList(i, Math.min(i + 2, leads.size())));
        }
        rows.add(manner(reminder, place));
        rows.addAll(reminder.isIn(State.DRAFT) ? ofDraft(reader, reminder, place) : ofKept(reminder, place));
        return rows;
    }

    private List<Button> targets(Person reader, Reminder reminder, Place place) {
        long classId = reminder.target().classId();
        return List.of(
                target(reminder, Target.group(classId), place),
                target(reminder, Target.members(classId), place),
                target(reminder, Target.person(classId, reader.id()), place));
    }

    private Button target(Reminder reminder, Target target, Place place) {
        String label = desk.text("remind.target." + target.kind().name());
        boolean chosen = reminder.target().kind() == target.kind();
        return set(reminder, place, "target " + target.kind().name(), chosen ? CHOSEN + label : label);
    }

    private List<Button> leads(Reminder reminder, Place place) {
        List<Lead> chosen = reminder.what().manner().leads();
        List<Lead> offered = new ArrayList<>(OFFERED);
        chosen.stream().filter(lead -> !OFFERED.contains(lead)).forEach(offered::add);
        return offered.stream()
                .map(lead -> {
                    boolean on = chosen.contains(lead);
                    String label = desk.words().lead(lead);
                    return set(reminder, place, (on ? "-" : "+") + lead.text(), on ? CHOSEN + label : label);
                })
                .toList();
    }

    private List<Button> manner(Reminder reminder, Place place) {
        Manner manner = reminder.what().manner();
        String chase = desk.text("remind.chase");
        String resend = desk.text("remind.resend");
        return List.of(
                set(
                        reminder,
                        place,
                        manner.chased() ? "chase off" : "chase on",
                        manner.chased() ? CHOSEN + chase : chase),
                set(
                        reminder,
                        place,
                        "late " + (manner.late() == Late.SEND ? Late.DROP : Late.SEND).name(),
                        manner.late() == Late.SEND ? CHOSEN + resend : resend));
    }

    private List<List<Button>> ofDraft(Person reader, Reminder draft, Place place) {
        List<List<Button>> rows = new ArrayList<>();
        List<Long> classes = desk.classesOf(reader);
        if (classes.size() > 1 && draft.changed().isEmpty()) {
            for (long classId : classes.subList(0, Math.min(classes.size(), MOST_CLASSES))) {
                boolean chosen = draft.target().classId() == classId;
                String label = (chosen ? CHOSEN : "") + desk.className(classId);
                rows.add(List.of(set(draft, place, "class " + classId, label)));
            }
        }
        rows.add(List.of(
                button(draft, Action.EDIT_REMINDER, place, "", desk.text("remind.reword")),
                button(draft, Action.DROP_REMINDER, place, "", desk.text("remind.dropDraft"))));
        return rows;
    }

    private List<List<Button>> ofKept(Reminder reminder, Place place) {
        boolean paused = reminder.isIn(State.PAUSED);
        List<Button> series = List.of(
                button(
                        reminder,
                        Action.PAUSE_REMINDER,
                        place,
                        paused ? "off" : "on",
                        desk.text(paused ? "remind.resume" : "remind.pause")),
                button(reminder, Action.EDIT_REMINDER, place, "", desk.text("remind.edit")),
                button(reminder, Action.DROP_REMINDER, place, "", desk.text("remind.drop")));
        List<Button> next = List.of(
                button(reminder, Action.SKIP_OCCURRENCE, place, "", desk.text("remind.skip")),
                button(reminder, Action.MOVE_OCCURRENCE, place, "", desk.text("remind.move")));
        return paused ? List.of(series) : List.of(next, series);
    }

    private Button set(Reminder reminder, Place place, String what, String label) {
        return button(reminder, Action.SET_REMINDER, place, what, label);
    }

    private Button button(Reminder reminder, Action action, Place place, String what, String label) {
        return desk.button(reminder, action, new Detail(List.of(place), what).written(), label);
    }
}
