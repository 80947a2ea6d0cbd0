package org.classliaison.core.act.remind;

import java.util.ArrayList;
import java.util.List;
import org.classliaison.core.act.remind.Detail.Place;
import org.classliaison.core.chat.Button;
import org.classliaison.core.offers.Action;
import org.classliaison.core.offers.Buttons;
import org.classliaison.core.offers.Offered;
import org.classliaison.core.reminders.Due;

/** What can be done with a telling, below it. */
final class TellButtons {

    /** The first of the two answers to one telling. */
    static final int DONE = 0;

    private static final int MOST_ROWS = 8;

    private final RemindDesk desk;
    private final String done;
    private final String later;

    TellButtons(RemindDesk desk) {
        this.desk = desk;
        this.done = desk.text("button.DONE_OCCURRENCE");
        this.later = desk.text("button.SNOOZE_OCCURRENCE");
    }

    List<List<Button>> one(Buttons.Sheet sheet, Due due, List<Place> places) {
        String detail = new Detail(places, "").written();
        return List.of(sheet.choices(offered(due, Action.ANSWER_OCCURRENCE, detail), done, later));
    }

    /** Below a digest each can be done; it stays as it is. */
    List<List<Button>> several(Buttons.Sheet sheet, List<Due> dues) {
        List<List<Button>> rows = new ArrayList<>();
        String detail = Detail.choosing("").written();
        for (Due due : dues.subList(0, Math.min(dues.size(), MOST_ROWS))) {
            String label = desk.text("remind.doneWith", due.reminder().what().words());
            rows.add(List.of(sheet.of(offered(due, Action.DONE_OCCURRENCE, detail), label)));
        }
        return rows;
    }

    private static Offered offered(Due due, Action action, String detail) {
        return new Offered(due.reminder().bot(), action, due.occurrence().id(), detail);
    }
}
