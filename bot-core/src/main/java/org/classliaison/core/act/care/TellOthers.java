package org.classliaison.core.act.care;

import java.util.stream.Stream;
import org.classliaison.core.care.CareChoice;
import org.classliaison.core.care.CareChoice.State;
import org.classliaison.core.people.Person;

/** What the others who may decide read of a change: a question where it waits for one of them. */
record TellOthers(CareDesk desk) {

    void of(CareChoice changed, Person changer) {
        if (changed.isWished()) {
            ask(changer, changed);
        } else {
            tell(changer, changed);
        }
    }

    private void ask(Person wisher, CareChoice choice) {
        State wanted = choice.state() == State.SHADOW_WISHED ? State.SHADOW : State.ON;
        String text = desk.text(
                "care.asked." + wanted.name(),
                wisher.shownName(),
                desk.className(choice.classId()),
                desk.name(choice.category()),
                desk.text("care.means." + choice.category().name()));
        others(wisher, choice).forEach(other -> new ChoiceCard(desk).ask(other, choice, wanted, text));
    }

    private void tell(Person changer, CareChoice choice) {
        String what = new ChoiceWords(desk).state(choice);
        others(changer, choice)
                .forEach(other -> desk.say(
                        other,
                        "care.told",
                        desk.className(choice.classId()),
                        desk.name(choice.category()),
                        what,
                        changer.shownName()));
    }

    private Stream<Person> others(Person changer, CareChoice choice) {
        return new CareRights(desk).others(changer, choice.classId()).stream().filter(Person::reachable);
    }
}
