package org.classliaison.core.act.dates;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.classliaison.core.calendar.Dated;
import org.classliaison.core.people.Person;
import org.jspecify.annotations.Nullable;

/** Puts together what somebody may see. */
final class Gather {

    private final DatesDesk desk;

    Gather(DatesDesk desk) {
        this.desk = desk;
    }

    List<Dated> ofClass(long classId, LocalDate from, LocalDate to) {
        return inOrder(desk.records().upcoming().ofClass(classId, from, to));
    }

    /** The person's own, and those of the classes they look after or belong to. */
    List<Dated> ofPerson(Person person, LocalDate from, LocalDate to) {
        Set<Long> classes = new LinkedHashSet<>(desk.people().staff().classesOf(person));
        desk.people().ownClass().apply(person).ifPresent(classes::add);
        List<Dated> all = new ArrayList<>(desk.records().upcoming().ofPerson(person.id(), from, to));
        classes.forEach(classId -> all.addAll(desk.records().upcoming().ofClass(classId, from, to)));
        return inOrder(all);
    }

    /** What holds for all classes of a branch comes with each of them, and is shown once. */
    private static List<Dated> inOrder(List<Dated> all) {
        Set<String> seen = new HashSet<>();
        return all.stream()
                .filter(dated -> seen.add(dated.id()))
                .sorted(Comparator.comparing((Dated dated) -> dated.day().date())
                        .thenComparing(dated -> orMidnight(dated.day().time()))
                        .thenComparing(Dated::id))
                .toList();
    }

    private static LocalTime orMidnight(@Nullable LocalTime time) {
        return time == null ? LocalTime.MIDNIGHT : time;
    }
}
