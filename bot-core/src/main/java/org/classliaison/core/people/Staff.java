package org.classliaison.core.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.classliaison.core.chat.BotId;

/** Who has which right today. Rights are asked for at each action, never remembered. */
public final class Staff {

    /** As many members look after a class. */
    public static final int SEATS = 2;

    private final Duties duties;
    private final Persons persons;
    private final Clock clock;

    /** @param clock in the branch's zone: its date decides when a duty begins and ends */
    public Staff(Duties duties, Persons persons, Clock clock) {
        this.duties = duties;
        this.persons = persons;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public boolean isBranchAdmin(Person person) {
        return duties.of(person.id(), today()).stream().anyMatch(duty -> duty.role() == Role.BRANCH_ADMIN);
    }

    public boolean isLiaison(Person person, long classId) {
        return duties.of(person.id(), today()).stream()
                .anyMatch(duty -> duty.role() == Role.LIAISON && hasClass(duty, classId));
    }

    public boolean isSecretary(Person person, long classId) {
        return duties.of(person.id(), today()).stream()
                .anyMatch(duty -> duty.role() == Role.LEAGUE_SECRETARY && hasClass(duty, classId));
    }

    /** The classes that the person looks after today. */
    public List<Long> classesOf(Person person) {
        return duties.of(person.id(), today()).stream()
                .filter(duty -> duty.role() == Role.LIAISON && duty.classId() != null)
                .map(Duty::classId)
                .toList();
    }

    /** At most {@link #SEATS}, in the order of taking office. */
    public List<Person> liaisons(long classId) {
        return holders(duties.inClass(classId, today()).stream()
                .filter(duty -> duty.role() == Role.LIAISON && duty.holdsOn(today()))
                .toList());
    }

    public boolean hasFreeSeat(long classId) {
        return liaisons(classId).size() < SEATS;
    }

    /** Who is told what concerns a class: its members, or the branch where none of them can be written to. */
    public List<Person> readers(ClassGroup classGroup) {
        List<Person> members = reachableLiaisons(classGroup.id());
        return members.isEmpty() ? reachableAdmins(classGroup.bot()) : members;
    }

    public List<Person> reachableLiaisons(long classId) {
        return reachable(liaisons(classId));
    }

    public List<Person> reachableAdmins(BotId bot) {
        return reachable(branchAdmins(bot));
    }

    /** Those who take over what members of the class hand to them; often nobody. */
    public List<Person> counselors(long classId) {
        return holders(duties.inClass(classId, today()).stream()
                .filter(duty -> duty.role() == Role.COUNSELOR && duty.holdsOn(today()))
                .toList());
    }

    /** Of several classes at once, by class. */
    public Map<Long, List<Person>> liaisons(Collection<Long> classIds) {
        List<Duty> held = duties.liaisons(classIds, today());
        Map<Long, Person> byId = persons
                .byIds(held.stream().map(Duty::personId).distinct().toList())
                .stream()
                .collect(Collectors.toMap(Person::id, Function.identity()));
        return held.stream()
                .filter(duty -> byId.containsKey(duty.personId()))
                .collect(Collectors.groupingBy(
                        duty -> Objects.requireNonNull(duty.classId()),
                        Collectors.mapping(
                                duty -> Objects.requireNonNull(byId.get(duty.personId())), Collectors.toList())));
    }

    public List<Person> branchAdmins(BotId bot) {
        return holders(duties.branchAdmins(bot, today()));
    }

    private List<Person> holders(List<Duty> held) {
        return persons.byIds(held.stream().map(Duty::personId).distinct().toList());
    }

    private static List<Person> reachable(List<Person> all) {
        return all.stream().filter(Person::reachable).toList();
    }

    private static boolean hasClass(Duty duty, long classId) {
        return duty.classId() != null && duty.classId() == classId;
    }
}
