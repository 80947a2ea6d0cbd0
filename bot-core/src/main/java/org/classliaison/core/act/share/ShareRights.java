package org.classliaison.core.act.share;

import java.util.List;
import java.util.stream.Stream;
import org.classliaison.core.people.ClassGroup;
import org.classliaison.core.people.Person;
import org.classliaison.core.people.Settings;
import org.classliaison.core.people.Staff;
import org.classliaison.core.shares.Share;

/** Who may do what with a share, asked anew each time. */
record ShareRights(ShareDesk desk) {

    boolean isStaff(Person person) {
        return staff().isBranchAdmin(person) || !staff().classesOf(person).isEmpty();
    }

    boolean isOfClass(Person person, long classId) {
        return staff().isBranchAdmin(person) || staff().isLiaison(person, classId);
    }

    /** Nobody decides about what they have written. */
    boolean mayReview(Person person, Share share) {
        return share.authorId() != person.id() && mayPlace(person, share);
    }

    /** Whether the queues that it is for are theirs to fill. */
    boolean mayPlace(Person person, Share share) {
        Long classId = share.classId();
        return staff().isBranchAdmin(person) || (classId != null && staff().isLiaison(person, classId));
    }

    /** The class's members, or the admins where there is nobody else to ask. */
    List<Person> reviewers(Share share) {
        Long classId = share.classId();
        List<Person> members = classId == null ? List.of() : others(staff().liaisons(classId), share);
        return members.isEmpty() ? others(staff().branchAdmins(share.bot()), share) : members;
    }

    /** Experience posts always; what members write where the branch wants a second person for notices as well. */
    boolean needsReview(Share share) {
        return share.kind() == Share.Kind.EXPERIENCE
                || desk.people()
                        .slips()
                        .settings()
                        .get(Settings.NOTICE_APPROVAL)
                        .isPresent();
    }

    /** The classes that somebody may choose for a share of that kind. */
    Stream<ClassGroup> choices(Person person, Share share) {
        return desk.people().classes().all(person.bot()).stream()
                .filter(group -> share.kind() == Share.Kind.EXPERIENCE || isOfClass(person, group.id()));
    }

    private static List<Person> others(List<Person> all, Share share) {
        return all.stream()
                .filter(person -> person.reachable() && person.id() != share.authorId())
                .toList();
    }

    private Staff staff() {
        return desk.people().staff();
    }
}
