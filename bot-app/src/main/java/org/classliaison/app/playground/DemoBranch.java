package org.classliaison.app.playground;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.classliaison.app.playground.Persona.Part;
import org.classliaison.core.notices.Channel;
import org.classliaison.core.notices.Channels;
import org.classliaison.core.people.ClassGroup;
import org.classliaison.core.people.ClassGroups;
import org.classliaison.core.people.Duties;
import org.classliaison.core.people.Duty;
import org.classliaison.core.people.Person;
import org.classliaison.core.people.Persons;
import org.classliaison.core.people.Role;
import org.classliaison.core.people.Staff;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.transaction.support.TransactionOperations;

/**
 * What a visitor finds at the first start: three classes and a channel, set up as a branch would, before the server
 * takes requests. What an earlier version has set up stays, and what it lacked is added.
 */
final class DemoBranch implements SmartInitializingSingleton {

    static final String CHANNEL = "信息学院学生党支部";

    private final Chats chats;
    private final Board board;
    private final Registers registers;
    private final TransactionOperations transaction;

    /** The core's own tables, in which the demo is like any other branch. */
    record Registers(ClassGroups classes, Duties duties, Persons persons, Channels channels, Numbers numbers) {}

    DemoBranch(Chats chats, Board board, Registers registers, TransactionOperations transaction) {
        this.chats = chats;
        this.board = board;
        this.registers = registers;
        this.transaction = transaction;
    }

    @Override
    public void afterSingletonsInstantiated() {
        transaction.executeWithoutResult(status -> {
            List<Persona> newcomers = chats.foundPrivateChats();
            for (Home home : Home.values()) {
                if (newcomers.containsAll(Persona.of(home))) {
                    foundClass(home);
                }
            }
            if (newcomers.contains(Persona.SUNLI)) {
                appoint(Persona.SUNLI, null);
            }
            if (newcomers.contains(Persona.HEMIN)) {
                foundChannel();
            }
            appointCounselor();
        });
    }

    /** The branch's admin looks after all classes and sits in none of their groups. */
    private void foundClass(Home home) {
        List<Persona> people = new ArrayList<>(Persona.of(home));
        people.addAll(Persona.inPart(Part.COUNSELOR));
        ChatRow group = chats.foundGroup(home.title(), people);
        Persona founder = people.stream()
                .filter(persona -> persona.part() == Part.LIAISON)
                .findFirst()
                .orElseThrow();
        board.write(Draft.note(group.chatId(), founder.id(), MessageRow.Kind.JOINED));
        long classId = registers.numbers().ids().next();
        registers.classes().add(new ClassGroup(classId, Bot.ID, home.title(), group.chatId()));
        people.forEach(persona -> appoint(persona, classId));
    }

    /** Earlier versions had her without a duty. */
    private void appointCounselor() {
        Staff staff = new Staff(
                registers.duties(), registers.persons(), registers.numbers().clock());
        List<String> titles = Arrays.stream(Home.values()).map(Home::title).toList();
        registers.classes().all(Bot.ID).stream()
                .filter(group -> titles.contains(group.name()))
                .filter(group -> staff.counselors(group.id()).isEmpty())
                .forEach(group -> appoint(Persona.HEMIN, group.id()));
    }

    private void foundChannel() {
        ChatRow channel = chats.foundChannel(CHANNEL);
        board.write(Draft.note(channel.chatId(), Persona.SUNLI.id(), MessageRow.Kind.JOINED));
        long id = registers.numbers().ids().next();
        registers.channels().put(new Channel(id, Bot.ID, null, channel.chatId(), CHANNEL));
    }

    private void appoint(Persona persona, @Nullable Long classId) {
        Role role = role(persona);
        if (role == null) {
            return;
        }
        Person person = registers.persons().findOrAdd(Bot.ID, persona.id()).named(persona.shownName());
        registers.persons().save(person);
        registers.persons().setReachable(Bot.ID, persona.id(), true);
        long dutyId = registers.numbers().ids().next();
        registers
                .duties()
                .add(Duty.starting(
                        dutyId, person, role, classId, registers.numbers().today()));
        if (chats.admitBot(persona.id())) {
            board.write(Draft.note(persona.id(), persona.id(), MessageRow.Kind.STARTED));
        }
    }

    private static @Nullable Role role(Persona persona) {
        return switch (persona.part()) {
            case BRANCH_ADMIN -> Role.BRANCH_ADMIN;
            case LIAISON -> Role.LIAISON;
            case LEAGUE_SECRETARY -> Role.LEAGUE_SECRETARY;
            case COUNSELOR -> Role.COUNSELOR;
            case STUDENT -> null;
        };
    }
}
