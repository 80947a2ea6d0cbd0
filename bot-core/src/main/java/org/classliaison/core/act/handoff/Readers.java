package org.classliaison.core.act.handoff;

import java.util.List;
import org.classliaison.core.people.ClassGroup;
import org.classliaison.core.people.Person;

/** Who gets the questions of a class. */
record Readers(Desk.People people) {

    /** A class whose members cannot be written to must not swallow a question: then the branch gets it. */
    List<Person> of(long classId) {
        return people.classes().byId(classId).map(people.staff()::readers).orElse(List.of());
    }

    List<Person> members(long classId) {
        return people.staff().reachableLiaisons(classId);
    }

    List<Person> branch(long classId) {
        return people.classes()
                .byId(classId)
                .map(ClassGroup::bot)
                .map(people.staff()::reachableAdmins)
                .orElse(List.of());
    }
}
