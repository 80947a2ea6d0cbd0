package org.classliaison.core.flow;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.classliaison.core.chat.Incoming.Line;
import org.classliaison.core.people.ClassGroup;
import org.classliaison.core.people.ClassGroups;
import org.classliaison.core.people.Person;
import org.classliaison.core.people.Persons;
import org.classliaison.core.people.Staff;
import org.classliaison.core.questions.Questions;

/**
 * The class that a line belongs to. In a group that is the group's; in private it is the person's own class, as far
 * as one can tell without keeping a list of students.
 */
public final class WhichClass {

    private final ClassGroups classes;
    private final Persons persons;
    private final Questions questions;
    private final Staff staff;

    public WhichClass(ClassGroups classes, Persons persons, Questions questions, Staff staff) {
        this.classes = classes;
        this.persons = persons;
        this.questions = questions;
        this.staff = staff;
    }

    Optional<Long> of(Line line) {
        return line.chat().isPrivate()
                ? ofPerson(line)
                : classes.byChat(line.chat().bot(), line.chat().id()).map(ClassGroup::id);
    }

    private Optional<Long> ofPerson(Line line) {
        return persons.byUser(line.chat().bot(), line.who().userId())
                .flatMap(this::of)
                .or(() -> theOnlyOne(classes.all(line.chat().bot())));
    }

    Optional<Long> of(Person person) {
        return questions
                .lastClassOf(person.id())
                .or(() -> staff.classesOf(person).stream().findFirst())
                .or(() -> theOnlyOne(classes.all(person.bot())));
    }

    /** The class of a person where there is only one that it could be: they have asked in no other, and look after no other. */
    Optional<Long> beyondDoubt(Person person) {
        Set<Long> known = new LinkedHashSet<>(questions.classesOf(person.id()));
        known.addAll(staff.classesOf(person));
        return known.isEmpty()
                ? theOnlyOne(classes.all(person.bot()))
                : known.stream().findFirst().filter(first -> known.size() == 1);
    }

    private static Optional<Long> theOnlyOne(List<ClassGroup> all) {
        return all.size() == 1 ? Optional.of(all.getFirst().id()) : Optional.empty();
    }
}
