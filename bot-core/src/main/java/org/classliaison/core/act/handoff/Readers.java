package org.classliaison.core.act.handoff;

import java.util.List;
import org.classliaison.core.people.ClassGroup;
import org.classliaison.core.people.Person;

/** Who gets the questions of a class. */
record Readers(Desk.People people) {

    /** A class whose members cannot be written to must not swallow a question: then the branch gets it. */
    List<Person> of(long classId) {
        List<Person> members = members(classId);
        return members.isEmpty() ? branch(classId) : members;
    }

    List<Person> members(long classId) {
        return reachable(people.staff().liaisons(classId));
    }

    List<Person> branch(long classId) {
        return people.classes()
                .byId(classId)
                .map(ClassGroup::bot)
                .map(bot -> reachable(people.staff().branchAdmins(bot)))
                .orElse(List.of());
    }

    private static List<Person> reachable(List<Person> people) {
        return people.stream().filter(Person::reachable).toList();
    }
}
