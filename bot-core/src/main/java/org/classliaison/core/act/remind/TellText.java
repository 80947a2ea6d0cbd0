package org.classliaison.core.act.remind;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.classliaison.core.calendar.DayWords;
import org.classliaison.core.calendar.When;
import org.classliaison.core.calendar.ZoneWords;
import org.classliaison.core.reminders.Due;
import org.classliaison.core.reminders.Telling;

/** What people are told: what it is, when it is due, how much time is left. For one batch: it remembers the time. */
final class TellText {

    private static final int MOST_LINES = 20;

    private final RemindDesk desk;
    private final DayWords days;
    private final ZoneWords zones;

    /** In a batch most things are due at the same time. */
    private final Map<Time, String> dueByTime = new HashMap<>();

    private final Map<Time, String> leftByTime = new HashMap<>();

    /** As a clock in that zone shows it. */
    private record Time(LocalDateTime local, ZoneId zone) {

        static Time of(Due due) {
            return new Time(due.occurrence().due(), due.reminder().zone());
        }

        When when() {
            return Moments.when(local);
        }
    }

    TellText(RemindDesk desk) {
        this.desk = desk;
        this.days = new DayWords(desk.pen().texts());
        this.zones = new ZoneWords(desk.pen().texts(), desk.clock().getZone());
    }

    String of(List<Due> dues, Instant now) {
        return dues.size() == 1 ? one(dues.getFirst(), now) : digest(dues, now);
    }

    private String one(Due due, Instant now) {
        if (isOverdue(due)) {
            return desk.text("remind.tell.overdue", words(due), due(due));
        }
        String key =
                FireDue.isMissed(due, now) && !due.occurrence().course().snoozed() ? "remind.tell.late" : "remind.tell";
        return desk.text(key, words(due), due(due), left(due));
    }

    private String digest(List<Due> dues, Instant now) {
        StringBuilder text = new StringBuilder(desk.text("remind.tell.several", dues.size()));
        for (Due due : dues.subList(0, Math.min(dues.size(), MOST_LINES))) {
            String key = isOverdue(due)
                    ? "remind.tell.line.overdue"
                    : FireDue.isMissed(due, now) ? "remind.tell.line.late" : "remind.tell.line";
            text.append('\n').append(desk.text(key, words(due), due(due), left(due)));
        }
        return dues.size() > MOST_LINES
                ? text + "\n" + desk.text("remind.tell.more", dues.size() - MOST_LINES)
                : text.toString();
    }

    private static String words(Due due) {
        return due.reminder().what().words();
    }

    private String due(Due due) {
        return dueByTime.computeIfAbsent(
                Time.of(due),
                time -> days.brief(time.when(), now(time).toLocalDate()) + zones.of(time.when(), time.zone()));
    }

    private String left(Due due) {
        return leftByTime.computeIfAbsent(Time.of(due), this::left);
    }

    private String left(Time time) {
        LocalDateTime due = time.local();
        LocalDateTime now = now(time);
        if (time.when().time() != null && !due.isAfter(now) && now.isBefore(due.plus(FireDue.MISSED))) {
            return desk.text("remind.now");
        }
        return time.when().isPastAt(now) ? desk.text("remind.past") : days.ahead(due.toLocalDate(), now.toLocalDate());
    }

    private LocalDateTime now(Time time) {
        return LocalDateTime.ofInstant(desk.now(), time.zone());
    }

    private static boolean isOverdue(Due due) {
        return due.occurrence().slot().telling().equals(Telling.AFTERWARDS);
    }
}
