package org.classliaison.core.act.notice;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.classliaison.core.notices.Notice;
import org.classliaison.core.people.Person;
import org.classliaison.core.people.Settings;

/** Whether a second person has to agree, and who that may be. A setting of the branch. */
record Approval(NoticeDesk desk) {

    boolean isWanted() {
        return desk.people().slips().settings().get(Settings.NOTICE_APPROVAL).isPresent();
    }

    void want(boolean wanted) {
        if (wanted) {
            desk.people().slips().settings().put(Settings.NOTICE_APPROVAL, "on");
        } else {
            desk.people().slips().settings().remove(Settings.NOTICE_APPROVAL);
        }
    }

    /** Whoever lets go what somebody else wrote is the second person already. */
    boolean needsAnother(Person sender, long authorId) {
        return isWanted() && sender.id() == authorId;
    }

    static boolean isOwn(Person person, Notice notice) {
        Long senderId = notice.signed().senderId();
        return notice.signed().authorId() == person.id() || (senderId != null && senderId == person.id());
    }

    /** The other members of its classes, where they may write to all of them, and the admins. */
    List<Person> others(Person author, Notice notice) {
        Map<Long, Person> others = new LinkedHashMap<>();
        desk.targets().idsOf(notice).stream()
                .flatMap(id -> desk.people().staff().liaisons(id).stream())
                .filter(person -> desk.targets().mayPost(person, notice.audience()))
                .forEach(person -> others.put(person.id(), person));
        desk.people().staff().branchAdmins(notice.bot()).forEach(person -> others.put(person.id(), person));
        others.remove(author.id());
        return List.copyOf(others.values());
    }
}
