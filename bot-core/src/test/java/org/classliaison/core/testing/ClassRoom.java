package org.classliaison.core.testing;

import org.classliaison.core.people.Role;

/** A town with one class: a group, two students, both members and an admin of the branch. */
public final class ClassRoom {
    public static final long GROUP_ID = -1001;
    public final Town town = new Town();
    public final long classId = town.addClass("信息 2401 班", GROUP_ID);
    public final GroupChat group = town.group(GROUP_ID);
    public final Someone student = town.person(11, "学生甲");
    public final Someone classmate = town.person(12, "学生乙");
    public final Someone wang = town.person(21, "王芳");
    public final Someone zhou = town.person(22, "周明");
    public final Someone admin = town.person(31, "支部老师");

    public ClassRoom() {
        town.appoint(wang, "王芳", Role.LIAISON, classId);
        town.appoint(zhou, "周明", Role.LIAISON, classId);
        town.appoint(admin, "支部老师", Role.BRANCH_ADMIN, null);
    }
}
