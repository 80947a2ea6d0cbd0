package org.classliaison.core.act.remind;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.chat.Chat;
import org.classliaison.core.people.ClassGroup;
import org.classliaison.core.people.Person;
import org.classliaison.core.reminders.Due;
import org.classliaison.core.reminders.Reminder.Source;
import org.classliaison.core.reminders.Target;

/** Where the letters for some targets go: looked up for all of them at once. */
final class Addresses {

    private final RemindDesk desk;
    private final Map<Long, ClassGroup> classes;
    private final Map<Long, Person> persons;
    private final Map<Long, List<Person>> members = new HashMap<>();

    /** Who reads it decides what it says. */
    enum Form {
        WHOLE,
        /** To the members, in place of the person it is for. */
        FOR_ANOTHER,
        /** To the group, or to the members where there is none: that somebody has something to fetch, and no more. */
        NAMELESS
    }

    /** @param chats none where nobody can be told */
    record Address(List<Chat> chats, Form form) {}

    Addresses(RemindDesk desk, Collection<Target> targets) {
        this.desk = desk;
        List<Long> classIds = targets.stream().map(Target::classId).distinct().toList();
        this.classes = desk.people().classes().byIds(classIds).stream()
                .collect(Collectors.toMap(ClassGroup::id, Function.identity()));
        List<Long> personIds = targets.stream()
                .filter(target -> target.kind() == Target.Kind.PERSON)
                .map(Target::id)
                .distinct()
                .toList();
        this.persons = desk.people().persons().byIds(personIds).stream()
                .collect(Collectors.toMap(Person::id, Function.identity()));
        List<Long> looked = targets.stream()
                .filter(target -> target.kind() == Target.Kind.MEMBERS)
                .map(Target::classId)
                .distinct()
                .toList();
        members.putAll(desk.people().staff().liaisons(looked));
    }

    Address of(Target target, List<Due> dues) {
        return switch (target.kind()) {
            case GROUP -> group(target);
            case MEMBERS -> new Address(members(target.classId(), dues), Form.WHOLE);
            case PERSON -> person(target, dues);
        };
    }

    private Address group(Target target) {
        List<Chat> chat = groupChat(target.classId());
        return chat.isEmpty()
                ? new Address(reachable(lookedUp(target.classId())), Form.WHOLE)
                : new Address(chat, Form.WHOLE);
    }

    /** What rules say about a person the members may know; what somebody has set for themselves is nobody else's. */
    private Address person(Target target, List<Due> dues) {
        Person person = persons.get(target.id());
        if (person != null && person.reachable()) {
            return new Address(List.of(person.privateChat()), Form.WHOLE);
        }
        boolean ruled = dues.stream().allMatch(due -> due.reminder().origin().source() == Source.RULE);
        List<Chat> members = reachable(lookedUp(target.classId()));
        if (ruled && !members.isEmpty()) {
            return new Address(members, Form.FOR_ANOTHER);
        }
        List<Chat> group = groupChat(target.classId());
        return new Address(group.isEmpty() ? members : group, Form.NAMELESS);
    }

    /** In place of members that cannot be told, the admins. */
    private List<Chat> members(long classId, List<Due> dues) {
        List<Chat> chats = reachable(lookedUp(classId));
        BotId bot = dues.getFirst().reminder().bot();
        return chats.isEmpty() ? reachable(desk.people().staff().branchAdmins(bot)) : chats;
    }

    private List<Person> lookedUp(long classId) {
        return members.computeIfAbsent(classId, desk.people().staff()::liaisons);
    }

    private List<Chat> groupChat(long classId) {
        ClassGroup group = classes.get(classId);
        Long chatId = group == null ? null : group.chatId();
        return group == null || chatId == null ? List.of() : List.of(Chat.group(group.bot(), chatId));
    }

    private static List<Chat> reachable(List<Person> people) {
        return people.stream()
                .filter(Person::reachable)
                .map(Person::privateChat)
                .toList();
    }
}
