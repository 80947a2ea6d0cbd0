package org.classliaison.core.act.remind;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.classliaison.core.calendar.DayWords;
import org.classliaison.core.calendar.When;
import org.classliaison.core.calendar.ZoneWords;
import org.classliaison.core.chat.Chat;
import org.classliaison.core.chat.Outgoing.Say;
import org.classliaison.core.people.Person;
import org.classliaison.core.reminders.Occurrence;
import org.classliaison.core.reminders.Occurrence.State;
import org.classliaison.core.reminders.Reminder;
import org.classliaison.core.reminders.Telling;
import org.classliaison.core.reminders.Upcoming;
import org.classliaison.core.reminders.Upcoming.Coming;

/** What is coming: in a group what everybody sees, in private what is for the asker besides. */
public final class ShowDeadlines {

    /** Leads here from a link in a group. */
    public static final String PAYLOAD = "deadlines";

    private static final int DAYS_AHEAD = 60;
    private static final int MOST_LINES = 20;

    private final RemindDesk desk;
    private final Upcoming upcoming;
    private final DayWords days;
    private final ZoneWords zones;

    public ShowDeadlines(RemindDesk desk, Upcoming upcoming) {
        this.desk = desk;
        this.upcoming = upcoming;
        this.days = new DayWords(desk.pen().texts());
        this.zones = new ZoneWords(desk.pen().texts(), desk.clock().getZone());
    }

    public void inGroup(Chat group, long messageId) {
        List<Coming> coming = desk.people()
                .classes()
                .byChat(group.bot(), group.id())
                .map(found -> upcoming.forClass(found.id(), desk.today(), lastDay()))
                .orElse(List.of());
        desk.pen().mail().answer(group, new Say(words(coming), List.of(), messageId));
    }

    public void inPrivate(Person asker) {
        List<Coming> all = new ArrayList<>(upcoming.forPerson(asker.id(), desk.today(), lastDay()));
        List<Long> classes = desk.people().staff().classesOf(asker);
        List<Long> seen = classes.isEmpty()
                ? desk.people().slips().homes().of(asker).stream().toList()
                : classes;
        seen.forEach(classId -> all.addAll(upcoming.forClass(classId, desk.today(), lastDay())));
        all.sort(Comparator.comparing(Coming::due));
        String overdue = overdue(classes);
        desk.say(asker, List.of(), overdue.isEmpty() ? words(all) : words(all) + "\n\n" + overdue);
    }

    private LocalDate lastDay() {
        return desk.today().plusDays(DAYS_AHEAD);
    }

    private String words(List<Coming> coming) {
        if (coming.isEmpty()) {
            return desk.text("remind.deadlines.none", DAYS_AHEAD);
        }
        StringBuilder words = new StringBuilder(desk.text("remind.deadlines"));
        coming.stream().limit(MOST_LINES).forEach(one -> words.append("\n· ").append(line(one)));
        return coming.size() > MOST_LINES
                ? words + "\n" + desk.text("remind.tell.more", coming.size() - MOST_LINES)
                : words.toString();
    }

    private String line(Coming coming) {
        LocalDate today = LocalDate.ofInstant(desk.now(), coming.reminder().zone());
        String line = desk.text(
                "remind.deadlines.line",
                day(coming.reminder(), coming.due()),
                coming.reminder().what().words(),
                days.ahead(coming.due().toLocalDate(), today));
        return coming.provisional() ? desk.text("rule.provisional", line) : line;
    }

    /** What the members were told of the day after, and nobody has done since. */
    private String overdue(List<Long> classes) {
        List<String> lines = new ArrayList<>();
        for (long classId : classes) {
            desk.records().occurrences().ofClass(classId, desk.today().minusDays(DAYS_AHEAD)).stream()
                    .filter(occurrence ->
                            occurrence.slot().telling().equals(Telling.AFTERWARDS) && occurrence.isIn(State.SENT))
                    .forEach(occurrence -> overdue(occurrence).ifPresent(lines::add));
        }
        return lines.isEmpty() ? "" : desk.text("remind.deadlines.overdue", String.join("\n", lines));
    }

    private Optional<String> overdue(Occurrence occurrence) {
        return desk.records()
                .reminders()
                .byId(occurrence.of().reminderId())
                .filter(reminder -> reminder.isIn(Reminder.State.ACTIVE))
                .map(reminder -> "· " + day(reminder, occurrence.due()) + "："
                        + reminder.what().words());
    }

    private String day(Reminder reminder, LocalDateTime due) {
        When when = Moments.when(due);
        return days.brief(when, desk.today()) + zones.of(when, reminder.zone());
    }
}
