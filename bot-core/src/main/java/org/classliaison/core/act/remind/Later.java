package org.classliaison.core.act.remind;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.classliaison.core.chat.Button;
import org.classliaison.core.offers.Action;
import org.classliaison.core.offers.Offered;
import org.classliaison.core.reminders.Due;
import org.classliaison.core.reminders.Hours;

/** Until when a telling can be put off: the buttons, and the time that each of them means. */
final class Later {

    private static final LocalTime EVENING = LocalTime.of(18, 0);

    private final RemindDesk desk;

    Later(RemindDesk desk) {
        this.desk = desk;
    }

    List<List<Button>> choices(Due due, Detail detail) {
        return List.of(
                List.of(choice(due, detail, "hour"), choice(due, detail, "evening")),
                List.of(choice(due, detail, "tomorrow"), choice(due, detail, "days")));
    }

    private Button choice(Due due, Detail detail, String what) {
        String written = new Detail(detail.places(), what).written();
        Offered offered = new Offered(
                due.reminder().bot(), Action.SNOOZE_OCCURRENCE, due.occurrence().id(), written);
        return desk.pen().buttons().of(offered, desk.text("remind.snooze." + what));
    }

    /** Never in the quiet hours. */
    LocalDateTime time(String what) {
        LocalDateTime now = LocalDateTime.now(desk.clock());
        LocalDateTime wanted = switch (what) {
            case "hour" -> now.plusHours(1).withSecond(0).withNano(0);
            case "evening" -> {
                LocalDateTime evening = now.toLocalDate().atTime(EVENING);
                yield evening.isAfter(now) ? evening : evening.plusDays(1);
            }
            case "tomorrow" -> now.toLocalDate().plusDays(1).atTime(Hours.MORNING);
            default -> now.toLocalDate().plusDays(3).atTime(Hours.MORNING);
        };
        return Hours.notBefore(wanted);
    }
}
