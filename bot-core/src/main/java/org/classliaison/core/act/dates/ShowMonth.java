package org.classliaison.core.act.dates;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.classliaison.core.calendar.Dated;
import org.classliaison.core.calendar.MonthTable;
import org.classliaison.core.calendar.ReadMonth;
import org.classliaison.core.chat.Button;
import org.classliaison.core.chat.Chat;
import org.classliaison.core.chat.Outgoing.Post;
import org.classliaison.core.chat.Outgoing.Say;
import org.classliaison.core.chat.RichText;
import org.classliaison.core.offers.Action;
import org.classliaison.core.offers.Offered;
import org.classliaison.core.offers.Pressed;
import org.classliaison.core.people.ClassGroup;
import org.classliaison.core.people.Person;

/** The command /month: a month of the class in its group, of the person in private. */
public final class ShowMonth {

    private final DatesDesk desk;
    private final Gather gather;
    private final MonthTable table;
    private final ReadMonth reading = new ReadMonth();

    public ShowMonth(DatesDesk desk) {
        this.desk = desk;
        this.gather = new Gather(desk);
        this.table = new MonthTable(desk.pen().texts(), desk.clock().getZone());
    }

    public void inPrivate(Person person, String typed) {
        Optional<YearMonth> month = reading.in(typed, desk.today());
        if (month.isEmpty()) {
            desk.say(person, List.of(), desk.pen().texts().get("month.unread"));
        } else {
            show(person, month.get());
        }
    }

    public void inGroup(Chat group, long messageId, String typed) {
        Optional<ClassGroup> bound = desk.people().classes().byChat(group.bot(), group.id());
        Optional<YearMonth> month = reading.in(typed, desk.today());
        if (month.isEmpty() || bound.isEmpty()) {
            String key = month.isEmpty() ? "month.unread" : "month.noClass";
            desk.pen().mail().answer(group, new Say(desk.pen().texts().get(key), List.of(), messageId));
        } else {
            desk.pen().mail().answer(group, new Post(ofClass(bound.get(), month.get()), List.of(), null));
        }
    }

    /** Another month, in private. */
    public String turn(Pressed pressed) {
        try {
            show(pressed.presser(), YearMonth.parse(pressed.detail()));
            return "";
        } catch (DateTimeException e) {
            return desk.pen().texts().get("press.expired");
        }
    }

    private void show(Person person, YearMonth month) {
        List<Dated> dates = gather.ofPerson(person, month.atDay(1), month.atEndOfMonth());
        RichText text = table.of(desk.pen().texts().get("month.yours"), month, desk.today(), dates);
        desk.pen().mail().answer(person.privateChat(), new Post(text, List.of(neighbours(person, month)), null));
    }

    private RichText ofClass(ClassGroup group, YearMonth month) {
        List<Dated> dates = gather.ofClass(group.id(), month.atDay(1), month.atEndOfMonth());
        return table.of(group.name(), month, desk.today(), dates);
    }

    private List<Button> neighbours(Person person, YearMonth month) {
        return List.of(turnTo(person, "‹", month.minusMonths(1)), turnTo(person, "›", month.plusMonths(1)));
    }

    private Button turnTo(Person person, String arrow, YearMonth month) {
        Offered offered = new Offered(person.bot(), Action.SHOW_MONTH, 0, month.toString());
        String name = desk.pen().texts().get("monthName." + month.getMonth().name());
        return desk.pen().buttons().of(offered, arrow.equals("‹") ? arrow + " " + name : name + " " + arrow);
    }
}
