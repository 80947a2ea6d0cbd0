package org.classliaison.core.testing;

import org.classliaison.core.people.Role;

/** A town with one class: a group, two students, both members and an admin of the branch. */
public final class ClassRoom {
    public static final long GROUP_ID = -1001;
    public final Town town;
    public final long classId;
    public final GroupChat group;
    public final Someone student;
    public final Someone classmate;
    public final Someone wang;
    public final Someone zhou;
    public final Someone admin;
    public final Someone counselor;

    public ClassRoom() {
        this(new Town());
    }

    public ClassRoom(Town town) {
        this.town = town;
        classId = town.addClass("信息 2401 班", GROUP_ID);
        group = town.group(GROUP_ID);
        student = town.person(11, "学生甲");
        classmate = town.person(12, "学生乙");
        wang = town.person(21, "王芳");
        zhou = town.person(22, "周明");
        admin = town.person(31, "支部老师");
        town.appoint(wang, "王芳", Role.LIAISON, classId);
        town.appoint(zhou, "周明", Role.LIAISON, classId);
        counselor = town.person(41, "何老师");
        town.appoint(admin, "支部老师", Role.BRANCH_ADMIN, null);
    }
}
