package org.classliaison.core.act.care;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.classliaison.core.care.CareFlag;
import org.classliaison.core.people.Person;

/** What waits for a person in all their classes. */
record Waiting(CareDesk desk) {

    private static final Comparator<CareFlag> MOST_URGENT = Comparator.comparing(
                    (CareFlag flag) -> flag.sign().severity(), Comparator.reverseOrder())
            .thenComparing(flag -> flag.raised().at())
            .thenComparingLong(CareFlag::id);

    /** The most urgent first, then the oldest; without what somebody has before them. */
    List<CareFlag> of(Person reader) {
        CareRights rights = new CareRights(desk);
        Stream<CareFlag> ofClasses = desk.people().staff().classesOf(reader).stream()
                .flatMap(classId -> desk.records().flags().waiting(classId, desk.now()).stream());
        Stream<CareFlag> ofAdmins = desk.people().staff().isBranchAdmin(reader)
                ? desk.records().flags().waitingForAdmins(reader.bot(), desk.now()).stream()
                : Stream.of();
        return Stream.concat(ofClasses, ofAdmins)
                .distinct()
                .filter(flag -> rights.maySee(reader, flag))
                .sorted(MOST_URGENT)
                .toList();
    }
}
