package org.classliaison.core.act.care;

import java.util.List;
import java.util.stream.Stream;
import org.classliaison.core.care.Audience;
import org.classliaison.core.care.CareFlag;
import org.classliaison.core.people.Person;
import org.classliaison.core.people.Staff;

/** Who may see and decide what. Asked at each action: buttons live longer than duties. */
record CareRights(CareDesk desk) {

    /** The class's members; where a member is meant the branch admins; and never whoever has written it. */
    boolean maySee(Person person, CareFlag flag) {
        boolean may = flag.raised().audience().equals(Audience.ADMINS)
                ? desk.people().staff().isBranchAdmin(person)
                : flag.raised().audience().includes(person.id(), memberIds(flag.classId()));
        return may && !isWriter(person, flag);
    }

    /** Those who may see it today. */
    List<Person> readers(CareFlag flag) {
        List<Person> candidates = flag.raised().audience().equals(Audience.ADMINS)
                ? desk.people().staff().branchAdmins(flag.bot())
                : desk.people().staff().liaisons(flag.classId());
        return candidates.stream().filter(person -> maySee(person, flag)).toList();
    }

    /** The branch admins, without whoever has written it. */
    List<Person> branch(CareFlag flag) {
        return desk.people().staff().branchAdmins(flag.bot()).stream()
                .filter(admin -> !isWriter(admin, flag))
                .toList();
    }

    /** The two members; beside a single one a branch admin is the second. */
    boolean mayDecide(Person person, long classId) {
        return isMember(person, classId)
                || (desk.people().staff().hasFreeSeat(classId)
                        && desk.people().staff().isBranchAdmin(person));
    }

    /** Who could agree with that person. */
    List<Person> others(Person person, long classId) {
        List<Person> members = desk.people().staff().liaisons(classId);
        List<Person> admins =
                members.size() < Staff.SEATS ? desk.people().staff().branchAdmins(person.bot()) : List.of();
        return Stream.concat(members.stream(), admins.stream())
                .filter(other -> other.id() != person.id())
                .distinct()
                .toList();
    }

    boolean isMember(Person person, long classId) {
        return desk.people().staff().isLiaison(person, classId);
    }

    private List<Long> memberIds(long classId) {
        return desk.people().staff().liaisons(classId).stream().map(Person::id).toList();
    }

    private boolean isWriter(Person person, CareFlag flag) {
        var tracks = flag.raised().tracks();
        return tracks != null && tracks.writer().equals(desk.records().marks().writer(flag.classId(), person.userId()));
    }
}
