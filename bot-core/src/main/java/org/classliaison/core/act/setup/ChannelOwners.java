package org.classliaison.core.act.setup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.people.ClassGroup;
import org.classliaison.core.people.Person;
import org.jspecify.annotations.Nullable;

/** Whose a channel may be: the branch's ({@code classId} null) or a class's. */
record ChannelOwners(Office office) {

    private static final int MOST_CLASSES = 20;

    boolean mayBind(Person person, @Nullable Long classId) {
        var staff = office.registers().people().staff();
        return staff.isBranchAdmin(person) || (classId != null && staff.isLiaison(person, classId));
    }

    /** Those that the person may bind a channel to. */
    List<Owner> choices(Person person) {
        List<Owner> owners = new ArrayList<>();
        if (mayBind(person, null)) {
            owners.add(new Owner(null, name(null)));
        }
        office.registers().classes().all(person.bot()).stream()
                .filter(group -> mayBind(person, group.id()))
                .limit(MOST_CLASSES)
                .forEach(group -> owners.add(new Owner(group.id(), group.name())));
        return owners;
    }

    /** Who is told what becomes of it. */
    List<Person> keepers(BotId bot, @Nullable Long classId) {
        var staff = office.registers().people().staff();
        return classId == null ? staff.reachableAdmins(bot) : staff.reachableLiaisons(classId);
    }

    String name(@Nullable Long classId) {
        return Optional.ofNullable(classId)
                .flatMap(office.registers().classes()::byId)
                .map(ClassGroup::name)
                .orElseGet(() -> office.pen().texts().get("setup.channel.branch"));
    }

    record Owner(@Nullable Long classId, String name) {}
}
