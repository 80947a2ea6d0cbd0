package org.classliaison.app.playground;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.classliaison.app.playground.Persona.Part;
import org.classliaison.core.people.ClassGroup;
import org.classliaison.core.people.ClassGroups;
import org.classliaison.core.people.Duties;
import org.classliaison.core.people.Duty;
import org.classliaison.core.people.Person;
import org.classliaison.core.people.Persons;
import org.classliaison.core.people.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.transaction.support.TransactionOperations;

/** The class a visitor finds at the first start: set up as a branch would, before the server takes requests. */
final class DemoClass implements SmartInitializingSingleton {

    static final String NAME = "信息 2401 班";

    private final Chats chats;
    private final Board board;
    private final People people;
    private final TransactionOperations transaction;

    /** The core's own tables, in which the demo class is a class like any other. */
    record People(ClassGroups classes, Duties duties, Persons persons, Numbers numbers) {}

    DemoClass(Chats chats, Board board, People people, TransactionOperations transaction) {
        this.chats = chats;
        this.board = board;
        this.people = people;
        this.transaction = transaction;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (chats.all().isEmpty()) {
            transaction.executeWithoutResult(status -> setUp());
        }
    }

    private void setUp() {
        chats.foundPrivateChats();
        ChatRow group = chats.foundGroup(NAME, membersOfClass());
        board.write(Draft.note(group.chatId(), Persona.WANGLEI.id(), MessageRow.Kind.JOINED));
        long classId = people.numbers().ids().next();
        people.classes().add(new ClassGroup(classId, Bot.ID, NAME, group.chatId()));
        appoint(Part.BRANCH_ADMIN, Role.BRANCH_ADMIN, null);
        appoint(Part.LIAISON, Role.LIAISON, classId);
        appoint(Part.LEAGUE_SECRETARY, Role.LEAGUE_SECRETARY, classId);
    }

    /** The branch's admin looks after all classes and sits in none of their groups. */
    private static List<Persona> membersOfClass() {
        return Arrays.stream(Persona.values())
                .filter(persona -> persona.part() != Part.BRANCH_ADMIN)
                .toList();
    }

    private void appoint(Part part, Role role, @Nullable Long classId) {
        LocalDate today = people.numbers().today();
        for (Persona persona : Persona.inPart(part)) {
            Person person = people.persons().findOrAdd(Bot.ID, persona.id()).named(persona.shownName());
            people.persons().save(person);
            people.persons().setReachable(Bot.ID, persona.id(), true);
            people.duties().add(Duty.starting(people.numbers().ids().next(), person, role, classId, today));
            chats.admitBot(persona.id());
            board.write(Draft.note(persona.id(), persona.id(), MessageRow.Kind.STARTED));
        }
    }
}
