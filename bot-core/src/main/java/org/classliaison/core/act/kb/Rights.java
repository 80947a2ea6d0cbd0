package org.classliaison.core.act.kb;

import java.util.ArrayList;
import java.util.List;
import org.classliaison.core.knowledge.Entry;
import org.classliaison.core.knowledge.Remark;
import org.classliaison.core.people.Person;
import org.classliaison.core.people.Staff;
import org.jspecify.annotations.Nullable;

/** Who may see and change which entries today. */
record Rights(Staff staff) {

    /** For whom the person may write: their classes, and null for the whole branch where they are an admin. */
    List<@Nullable Long> ownersFor(Person person) {
        List<@Nullable Long> owners = new ArrayList<>(staff.classesOf(person));
        if (staff.isBranchAdmin(person)) {
            owners.add(null);
        }
        return owners;
    }

    boolean isStaff(Person person) {
        return !ownersFor(person).isEmpty();
    }

    boolean mayChange(Person person, @Nullable Long classId) {
        return staff.isBranchAdmin(person) || (classId != null && staff.isLiaison(person, classId));
    }

    List<Entry> seenBy(Person person, List<Entry> entries) {
        List<@Nullable Long> owners = ownersFor(person);
        return entries.stream()
                .filter(entry -> entry.classId() == null ? !owners.isEmpty() : isTheirs(owners, entry))
                .toList();
    }

    /** Those the person can mend. */
    List<Remark> remarksFor(Person person, List<Remark> remarks) {
        List<@Nullable Long> owners = ownersFor(person);
        return remarks.stream()
                .filter(remark -> isTheirs(owners, remark.entry()) || isTheirs(owners, remark.other()))
                .toList();
    }

    /** An admin looks after every class. */
    private static boolean isTheirs(List<@Nullable Long> owners, @Nullable Entry entry) {
        return entry != null && (owners.contains(null) || owners.contains(entry.classId()));
    }
}
