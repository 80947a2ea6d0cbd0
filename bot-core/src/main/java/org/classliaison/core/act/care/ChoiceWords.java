package org.classliaison.core.act.care;

import org.classliaison.core.care.CareChoice;
import org.classliaison.core.care.CareChoice.State;
import org.classliaison.core.people.Person;

/** A class's choices in plain words. */
record ChoiceWords(CareDesk desk) {

    String state(CareChoice choice) {
        return desk.text("care.state." + choice.state().name(), changer(choice));
    }

    String budget(CareChoice choice) {
        return desk.text("care.budget", choice.perThousand());
    }

    /**
     * What a press does; the second one says that it agrees.
     *
     * @param seconded whether the wish at hand is somebody else's than the reader's
     */
    String label(CareChoice choice, State wanted, boolean seconded) {
        boolean agrees = seconded && Agreement.after(choice.state(), wanted, true) == wanted;
        return desk.text((agrees && wanted != State.OFF ? "care.agree." : "care.want.") + wanted.name());
    }

    private String changer(CareChoice choice) {
        CareChoice.Change change = choice.change();
        return change == null
                ? ""
                : desk.people()
                        .persons()
                        .byId(change.by())
                        .map(Person::shownName)
                        .orElse("");
    }
}
