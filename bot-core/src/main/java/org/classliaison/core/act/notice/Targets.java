package org.classliaison.core.act.notice;

import java.util.List;
import java.util.OptionalInt;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.chat.Texts;
import org.classliaison.core.notices.Audience;
import org.classliaison.core.notices.Grade;
import org.classliaison.core.notices.Notice;
import org.classliaison.core.people.ClassGroup;
import org.classliaison.core.people.ClassGroups;
import org.classliaison.core.people.Person;
import org.classliaison.core.people.Staff;

/** Which classes an audience is today, and who may write to it. */
record Targets(Staff staff, ClassGroups classes, Texts texts) {

    private static final int MOST_NAMES = 8;

    /** The classes that have a group. */
    List<ClassGroup> of(Notice notice) {
        return all(notice.bot(), notice.audience()).stream()
                .filter(group -> group.chatId() != null)
                .toList();
    }

    List<Long> idsOf(Notice notice) {
        return all(notice.bot(), notice.audience()).stream().map(ClassGroup::id).toList();
    }

    /** A member for their own classes, an admin for each. */
    boolean mayPost(Person person, Audience audience) {
        return staff.isBranchAdmin(person)
                || (!audience.isOfBranch() && audience.classIds().stream().allMatch(id -> staff.isLiaison(person, id)));
    }

    /** Whether the person may change that notice. While it is for nobody, it is its author's alone. */
    boolean mayTend(Person person, Notice notice) {
        Audience audience = notice.audience();
        boolean ofNobody = !audience.isOfBranch() && audience.classIds().isEmpty();
        return mayPost(person, audience) && (!ofNobody || notice.signed().authorId() == person.id());
    }

    /** Whether it concerns a class that the person looks after. */
    boolean maySee(Person person, Notice notice) {
        return mayTend(person, notice) || idsOf(notice).stream().anyMatch(id -> staff.isLiaison(person, id));
    }

    boolean isStaff(Person person) {
        return staff.isBranchAdmin(person) || !staff.classesOf(person).isEmpty();
    }

    /** Those the person may choose from. */
    List<ClassGroup> theirs(Person person) {
        return classes.all(person.bot()).stream()
                .filter(group -> staff.isBranchAdmin(person) || staff.isLiaison(person, group.id()))
                .toList();
    }

    List<Integer> years(BotId bot) {
        return classes.all(bot).stream()
                .map(group -> Grade.of(group.name()))
                .filter(OptionalInt::isPresent)
                .map(OptionalInt::getAsInt)
                .distinct()
                .sorted()
                .toList();
    }

    String words(Notice notice) {
        Audience audience = notice.audience();
        int groups = of(notice).size();
        return switch (audience.kind()) {
            case ALL -> texts.get("notice.to.all", groups);
            case GRADE -> texts.get("notice.to.grade", audience.year(), groups);
            case SOME -> audience.classIds().isEmpty() ? texts.get("notice.to.none") : some(notice, groups);
        };
    }

    private String some(Notice notice, int groups) {
        List<ClassGroup> all = all(notice.bot(), notice.audience());
        String names =
                texts.list(all.stream().limit(MOST_NAMES).map(ClassGroup::name).toList());
        return texts.get("notice.to.some", all.size() > MOST_NAMES ? names + "…" : names, groups);
    }

    private List<ClassGroup> all(BotId bot, Audience audience) {
        return classes.all(bot).stream().filter(group -> isFor(audience, group)).toList();
    }

    private static boolean isFor(Audience audience, ClassGroup group) {
        return switch (audience.kind()) {
            case ALL -> true;
            case GRADE -> Grade.of(group.name()).orElse(0) == audience.year();
            case SOME -> audience.classIds().contains(group.id());
        };
    }
}
