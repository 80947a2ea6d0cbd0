package org.classliaison.core.act.remind;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.classliaison.core.calendar.DayWords;
import org.classliaison.core.calendar.When;
import org.classliaison.core.reminders.Due;
import org.classliaison.core.reminders.Telling;

/** What people are told: what it is, when it is due, how much time is left. For one batch: it remembers the time. */
final class TellText {

    private static final int MOST_LINES = 20;

    private final RemindDesk desk;
    private final DayWords days;

    /** In a batch most things are due at the same time. */
    private final Map<LocalDateTime, String> dueByTime = new HashMap<>();

    private final Map<LocalDateTime, String> leftByTime = new HashMap<>();

    TellText(RemindDesk desk) {
        this.desk = desk;
        this.days = new DayWords(desk.pen().texts());
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
        return dueByTime.computeIfAbsent(due.occurrence().due(), time -> days.brief(Moments.when(time), desk.today()));
    }

    private String left(Due due) {
        return leftByTime.computeIfAbsent(due.occurrence().due(), this::left);
    }

    private String left(LocalDateTime time) {
        When when = Moments.when(time);
        LocalDateTime now = LocalDateTime.now(desk.clock());
        if (when.time() != null && !time.isAfter(now) && now.isBefore(time.plus(FireDue.MISSED))) {
            return desk.text("remind.now");
        }
        return when.isPastAt(now) ? desk.text("remind.past") : days.ahead(time.toLocalDate(), desk.today());
    }

    private static boolean isOverdue(Due due) {
        return due.occurrence().slot().telling().equals(Telling.AFTERWARDS);
    }
}
