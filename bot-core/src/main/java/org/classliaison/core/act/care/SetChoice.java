package org.classliaison.core.act.care;

import java.util.function.BiFunction;
import org.classliaison.core.care.CareChoice;
import org.classliaison.core.care.CareChoice.Change;
import org.classliaison.core.care.CareChoice.State;
import org.classliaison.core.care.CareLog.Deed;
import org.classliaison.core.offers.Pressed;
import org.classliaison.core.people.ClassGroup;

/** Turns a category on with two people and off with one, and sets how many flags there may be. */
final class SetChoice {

    private final CareDesk desk;
    private final CareRights rights;
    private final Wishes wishes;
    private final TellOthers others;
    private final Announce announce;
    private final ChoiceCard card;

    SetChoice(CareDesk desk) {
        this.desk = desk;
        this.rights = new CareRights(desk);
        this.wishes = new Wishes(desk);
        this.others = new TellOthers(desk);
        this.announce = new Announce(desk);
        this.card = new ChoiceCard(desk);
    }

    String set(Pressed pressed) {
        return onTheCard(pressed, this::set);
    }

    String budget(Pressed pressed) {
        return onTheCard(pressed, this::budget);
    }

    /** The card says afterwards how it is, also where somebody else was quicker. */
    private String onTheCard(Pressed pressed, BiFunction<Pressed, Wanted, String> work) {
        if (!rights.mayDecide(pressed.presser(), pressed.subject())) {
            return desk.text("care.membersOnly");
        }
        Wanted wanted = Wanted.of(pressed);
        String words = work.apply(pressed, wanted);
        if (wanted.card() != Wanted.NO_CARD) {
            card.redraw(pressed.presser(), desk.choice(pressed.subject(), wanted.category()), wanted.card());
        }
        return words;
    }

    private String set(Pressed pressed, Wanted wanted) {
        CareChoice now = desk.choice(pressed.subject(), wanted.category());
        boolean seconded = wishes.isSeconded(now, pressed.presser());
        State next = Agreement.after(now.state(), State.valueOf(wanted.what()), seconded);
        if (next == now.state() && !wishes.isOrphaned(now)) {
            return desk.text(now.isWished() ? "care.waits" : "care.already");
        }
        return now.to(next, by(pressed)).isLooking() && isUnbound(now)
                ? desk.text("care.noGroup")
                : change(pressed, now, now.to(next, by(pressed)));
    }

    private String budget(Pressed pressed, Wanted wanted) {
        CareChoice now = desk.choice(pressed.subject(), wanted.category());
        if (now.isWished()) {
            return desk.text("care.waits");
        }
        double budget = Budget.valueOf(wanted.what()).of(now);
        CareChoice changed = now.budgeted(budget, by(pressed));
        if (!desk.records().choices().change(changed)) {
            return desk.text("care.changed");
        }
        note(pressed, changed);
        return desk.text("care.budget.set", desk.name(changed.category()), budget);
    }

    private String change(Pressed pressed, CareChoice before, CareChoice after) {
        if (!desk.records().choices().change(after)) {
            return desk.text("care.changed");
        }
        note(pressed, after);
        if (before.state().inForce() != after.state().inForce()) {
            announce.change(before, after, pressed.presser());
        }
        others.of(after, pressed.presser());
        return desk.text("care.set." + after.state().name(), desk.name(after.category()));
    }

    private boolean isUnbound(CareChoice choice) {
        return desk.people()
                .classes()
                .byId(choice.classId())
                .map(ClassGroup::chatId)
                .isEmpty();
    }

    private void note(Pressed pressed, CareChoice choice) {
        desk.log(new CareDesk.About(pressed.presser(), choice.classId(), 0), Deed.SWITCHED);
    }

    private Change by(Pressed pressed) {
        return new Change(pressed.presser().id(), desk.now());
    }
}
