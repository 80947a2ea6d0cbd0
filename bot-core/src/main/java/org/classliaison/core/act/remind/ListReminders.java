package org.classliaison.core.act.remind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.classliaison.core.chat.Button;
import org.classliaison.core.offers.Action;
import org.classliaison.core.offers.Offered;
import org.classliaison.core.offers.Pressed;
import org.classliaison.core.people.Person;
import org.classliaison.core.reminders.Reminder;
import org.classliaison.core.reminders.Reminder.Source;

/** What a class is reminded of, for those who look after it: a page at a time, each behind a button. */
final class ListReminders {

    private static final int ON_A_PAGE = 8;
    private static final int MOST_CLASSES = 20;

    private final RemindDesk desk;
    private final ReadBack readBack;

    ListReminders(RemindDesk desk, ReadBack readBack) {
        this.desk = desk;
        this.readBack = readBack;
    }

    void all(Person reader) {
        List<Long> classes = desk.classesOf(reader);
        if (classes.isEmpty()) {
            desk.say(reader, "remind.membersOnly");
        }
        classes.stream().limit(MOST_CLASSES).forEach(classId -> page(reader, classId, 0));
    }

    /** Another page of the class that is the subject. */
    String page(Pressed pressed) {
        if (!desk.looksAfter(pressed.presser(), pressed.subject())) {
            return desk.text("remind.notYours");
        }
        page(
                pressed.presser(),
                pressed.subject(),
                Integer.parseInt(Detail.of(pressed).what()));
        return "";
    }

    String show(Pressed pressed) {
        Optional<Reminder> found = desk.records().reminders().byId(pressed.subject());
        if (found.isEmpty()) {
            return desk.text("press.done");
        }
        if (!desk.looksAfter(pressed.presser(), found.get().target().classId())) {
            return desk.text("remind.notYours");
        }
        readBack.send(pressed.presser(), found.get());
        return "";
    }

    private void page(Person reader, long classId, int from) {
        List<Reminder> all = desk.records().reminders().ofClass(classId).stream()
                .filter(reminder -> reminder.origin().source() != Source.RULE)
                .toList();
        List<Reminder> shown = all.stream().skip(from).limit(ON_A_PAGE).toList();
        desk.say(
                reader,
                rows(reader, classId, shown, from + ON_A_PAGE < all.size() ? from + ON_A_PAGE : 0),
                words(classId, shown, all.size()));
    }

    private String words(long classId, List<Reminder> shown, int all) {
        StringBuilder words = new StringBuilder(
                desk.text(all == 0 ? "remind.list.none" : "remind.list", desk.className(classId), all));
        shown.forEach(reminder -> words.append("\n· ").append(desk.words().line(reminder)));
        return words.toString();
    }

    private List<List<Button>> rows(Person reader, long classId, List<Reminder> shown, int next) {
        List<List<Button>> rows = new ArrayList<>();
        shown.forEach(reminder -> rows.add(List.of(desk.button(
                reminder,
                Action.SHOW_REMINDER,
                "",
                desk.text("remind.show", reminder.what().words())))));
        if (next > 0) {
            rows.add(List.of(ofClass(reader, Action.LIST_REMINDERS, classId, String.valueOf(next), "remind.more")));
        }
        rows.add(List.of(
                ofClass(reader, Action.NEW_REMINDER, classId, "", "remind.new"),
                ofClass(reader, Action.BRANCH_DATES, classId, "", "remind.branch")));
        return rows;
    }

    private Button ofClass(Person reader, Action action, long classId, String what, String label) {
        String detail = Detail.choosing(what).written();
        return desk.pen().buttons().of(new Offered(reader.bot(), action, classId, detail), desk.text(label));
    }
}
