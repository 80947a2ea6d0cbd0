package org.classliaison.core.act.notice;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.classliaison.core.notices.Notice;
import org.classliaison.core.people.ClassGroup;
import org.classliaison.core.people.Person;
import org.classliaison.core.people.Trouble;

/** What is wrong in the groups that a notice is for, and what to do about it, for whoever may see them. */
record GroupTroubles(NoticeDesk desk) {

    private static final int MOST_LINES = 10;

    List<String> lines(Person reader, Notice notice) {
        Set<Long> classIds = new HashSet<>(desk.targets().idsOf(notice));
        boolean everything = desk.targets().mayPost(reader, notice.audience());
        return desk.people().groups().troubles().all(notice.bot()).stream()
                .filter(trouble -> classIds.contains(trouble.classId()))
                .filter(trouble -> everything || desk.people().staff().isLiaison(reader, trouble.classId()))
                .limit(MOST_LINES)
                .map(this::line)
                .toList();
    }

    private String line(Trouble trouble) {
        String name = desk.people()
                .classes()
                .byId(trouble.classId())
                .map(ClassGroup::name)
                .orElse("");
        return desk.text(
                "trouble.told", name, desk.text("trouble." + trouble.kind().name()));
    }
}
