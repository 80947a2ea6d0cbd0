package org.classliaison.core.act.care;

import org.classliaison.core.care.CareChoice;
import org.classliaison.core.care.CareChoice.Change;
import org.classliaison.core.care.CareChoice.State;
import org.classliaison.core.care.CareLog.Deed;
import org.classliaison.core.offers.Pressed;
import org.classliaison.core.people.ClassGroup;
import org.classliaison.core.signs.Category;

/** Turns a category on with two people and off with one, and sets how many flags there may be. */
final class SetChoice {

    private final CareDesk desk;
    private final CareRights rights;
    private final Wishes wishes;
    private final TellOthers others;
    private final Announce announce;

    SetChoice(CareDesk desk) {
        this.desk = desk;
        this.rights = new CareRights(desk);
        this.wishes = new Wishes(desk);
        this.others = new TellOthers(desk);
        this.announce = new Announce(desk);
    }

    /** What a press wants of which category. */
    private record Wanted(Category category, String what) {
        static Wanted of(Pressed pressed) {
            String[] words = pressed.detail().split(" ", 2);
            return new Wanted(Category.valueOf(words[0]), words[1]);
        }
    }

    String set(Pressed pressed) {
        if (!rights.mayDecide(pressed.presser(), pressed.subject())) {
            return desk.text("care.membersOnly");
        }
        Wanted wanted = Wanted.of(pressed);
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

    String budget(Pressed pressed) {
        if (!rights.mayDecide(pressed.presser(), pressed.subject())) {
            return desk.text("care.membersOnly");
        }
        Wanted wanted = Wanted.of(pressed);
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
