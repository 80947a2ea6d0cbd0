package org.classliaison.core.act.remind;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.classliaison.core.act.remind.Detail.Place;
import org.classliaison.core.calendar.DayWords;
import org.classliaison.core.calendar.When;
import org.classliaison.core.chat.Button;
import org.classliaison.core.chat.Chat;
import org.classliaison.core.chat.Outgoing.Revise;
import org.classliaison.core.offers.Pressed;
import org.classliaison.core.people.Person;
import org.classliaison.core.reminders.Due;
import org.classliaison.core.reminders.Occurrence.State;
import org.classliaison.core.reminders.Target;

/** Done, or later: what is pressed below a telling. Later moves that telling alone, never the series. */
final class AnswerTelling {

    private final RemindDesk desk;
    private final Later later;

    AnswerTelling(RemindDesk desk) {
        this.desk = desk;
        this.later = new Later(desk);
    }

    String done(Pressed pressed) {
        Optional<Due> found = desk.records().occurrences().lock(pressed.subject());
        String trouble = trouble(pressed.presser(), found);
        if (!trouble.isEmpty()) {
            return trouble;
        }
        Due due = found.orElseThrow();
        desk.plant().close(due.reminder(), due.occurrence().slot().day(), State.DONE);
        redraw(pressed, due, "\n" + byWhom(pressed), List.of());
        return desk.text("remind.done.toast");
    }

    /** Without a time, asks for one; with it, tells again then. */
    String snooze(Pressed pressed) {
        Optional<Due> found = desk.records().occurrences().lock(pressed.subject());
        String trouble = trouble(pressed.presser(), found);
        if (!trouble.isEmpty()) {
            return trouble;
        }
        Due due = found.orElseThrow();
        Detail detail = Detail.of(pressed);
        if (detail.what().isEmpty()) {
            redraw(pressed, due, "", later.choices(due, detail));
            return "";
        }
        LocalDateTime again = later.time(detail.what());
        desk.records()
                .occurrences()
                .save(due.occurrence()
                        .snoozedUntil(again.atZone(desk.clock().getZone()).toInstant()));
        redraw(
                pressed,
                due,
                "\n"
                        + desk.text(
                                "remind.snoozed",
                                new DayWords(desk.pen().texts())
                                        .full(new When(again.toLocalDate(), again.toLocalTime()))),
                List.of());
        return desk.text("remind.snoozed.toast");
    }

    private String trouble(Person presser, Optional<Due> found) {
        if (found.isEmpty() || found.get().occurrence().isIn(State.SKIPPED)) {
            return desk.text("press.done");
        }
        if (found.get().closed()) {
            return desk.text("remind.done.already");
        }
        return mayAnswer(presser, found.get().reminder().target()) ? "" : desk.text("remind.notForYou");
    }

    private boolean mayAnswer(Person presser, Target target) {
        boolean own = target.kind() == Target.Kind.PERSON && target.id() == presser.id();
        boolean tickedOff =
                target.kind() == Target.Kind.GROUP && desk.people().staff().isSecretary(presser, target.classId());
        return own || tickedOff || desk.looksAfter(presser, target.classId());
    }

    /** In a group nobody is named. */
    private String byWhom(Pressed pressed) {
        return pressed.press().chat().isPrivate()
                ? desk.text("remind.done.by", pressed.presser().shownName())
                : desk.text("remind.done");
    }

    private void redraw(Pressed pressed, Due due, String more, List<List<Button>> rows) {
        String words = new TellText(desk).of(List.of(due), due.occurrence().fireAt()) + more;
        Chat here = pressed.press().chat();
        for (Place place : Detail.of(pressed).places()) {
            // A group may have got another id since then; of members, only who has asked for it gets the choice.
            boolean isHere = !here.isPrivate() || place.chatId() == here.id();
            if (isHere || rows.isEmpty()) {
                Chat chat = isHere ? here : Chat.privately(here.bot(), place.chatId());
                desk.pen().mail().answer(chat, new Revise(place.letterId(), words, rows));
            }
        }
    }
}
