package org.classliaison.core.testing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.people.ClassGroup;
import org.classliaison.core.people.ClassGroups;
import org.classliaison.core.people.Duties;
import org.classliaison.core.people.Duty;
import org.classliaison.core.people.Expectation;
import org.classliaison.core.people.Expectations;
import org.classliaison.core.people.Invitation;
import org.classliaison.core.people.Invitations;
import org.classliaison.core.people.Person;
import org.classliaison.core.people.Persons;
import org.classliaison.core.people.Role;
import org.classliaison.core.people.Settings;

/** Classes, people, duties and slips in memory. */
final class FakeRegisters {
    private FakeRegisters() {}

    static final class FakeClasses implements ClassGroups {
        private final Map<Long, ClassGroup> rows;

        FakeClasses(Tables tables) {
            rows = tables.table();
        }

        @Override
        public void add(ClassGroup classGroup) {
            rows.put(classGroup.id(), classGroup);
        }

        @Override
        public void save(ClassGroup classGroup) {
            rows.put(classGroup.id(), classGroup);
        }

        @Override
        public Optional<ClassGroup> byId(long id) {
            return Optional.ofNullable(rows.get(id));
        }

        @Override
        public List<ClassGroup> byIds(Collection<Long> ids) {
            return rows.values().stream().filter(row -> ids.contains(row.id())).toList();
        }

        @Override
        public Optional<ClassGroup> lock(long id) {
            return byId(id);
        }

        @Override
        public Optional<ClassGroup> byChat(BotId bot, long chatId) {
            return rows.values().stream()
                    .filter(row -> row.bot().equals(bot) && Long.valueOf(chatId).equals(row.chatId()))
                    .findFirst();
        }

        @Override
        public List<ClassGroup> all(BotId bot) {
            return rows.values().stream().filter(row -> row.bot().equals(bot)).toList();
        }

        void move(long from, long to) {
            rows.replaceAll((id, row) -> Long.valueOf(from).equals(row.chatId()) ? row.boundTo(to) : row);
        }
    }

    static final class FakePersons implements Persons {
        private final Map<Long, Person> rows;
        private long lastId = 500;

        FakePersons(Tables tables) {
            rows = tables.table();
        }

        @Override
        public Optional<Person> byUser(BotId bot, long userId) {
            return rows.values().stream()
                    .filter(row -> row.bot().equals(bot) && row.userId() == userId)
                    .findFirst();
        }

        @Override
        public Person findOrAdd(BotId bot, long userId) {
            return byUser(bot, userId).orElseGet(() -> {
                long id = ++lastId;
                Person added = new Person(id, bot, userId, "同学·" + id, null, false);
                rows.put(id, added);
                return added;
            });
        }

        @Override
        public Optional<Person> byId(long id) {
            return Optional.ofNullable(rows.get(id));
        }

        @Override
        public List<Person> byIds(List<Long> ids) {
            return ids.stream().flatMap(id -> byId(id).stream()).toList();
        }

        @Override
        public void save(Person person) {
            rows.put(person.id(), person);
        }

        @Override
        public void setReachable(BotId bot, long userId, boolean reachable) {
            byUser(bot, userId)
                    .ifPresent(row -> save(new Person(row.id(), bot, userId, row.pseudonym(), row.name(), reachable)));
        }

        @Override
        public void forget(long id) {
            rows.remove(id);
        }
    }

    static final class FakeDuties implements Duties {
        private final Map<Long, Duty> rows;
        private final Persons persons;

        FakeDuties(Tables tables, Persons persons) {
            rows = tables.table();
            this.persons = persons;
        }

        @Override
        public void add(Duty duty) {
            rows.put(duty.id(), duty);
        }

        @Override
        public Optional<Duty> byId(long id) {
            return Optional.ofNullable(rows.get(id));
        }

        @Override
        public void save(Duty duty) {
            rows.put(duty.id(), duty);
        }

        @Override
        public List<Duty> of(long personId, LocalDate day) {
            return which(duty -> duty.personId() == personId && duty.holdsOn(day));
        }

        @Override
        public List<Duty> inClass(long classId, LocalDate day) {
            return which(duty -> Long.valueOf(classId).equals(duty.classId()) && !hasEnded(duty, day));
        }

        @Override
        public List<Duty> liaisons(Collection<Long> classIds, LocalDate day) {
            return which(duty -> duty.role() == Role.LIAISON && classIds.contains(duty.classId()) && duty.holdsOn(day));
        }

        @Override
        public List<Duty> branchAdmins(BotId bot, LocalDate day) {
            return which(duty -> duty.role() == Role.BRANCH_ADMIN && duty.holdsOn(day) && isOf(bot, duty));
        }

        private static boolean hasEnded(Duty duty, LocalDate day) {
            LocalDate until = duty.until();
            return until != null && until.isBefore(day);
        }

        @Override
        public List<Duty> endedUntold(BotId bot, LocalDate day) {
            return which(
                    duty -> duty.role() == Role.LIAISON && hasEnded(duty, day) && !duty.endTold() && isOf(bot, duty));
        }

        @Override
        public void forget(long personId) {
            rows.values().removeIf(duty -> duty.personId() == personId);
        }

        private boolean isOf(BotId bot, Duty duty) {
            return persons.byId(duty.personId())
                    .filter(person -> person.bot().equals(bot))
                    .isPresent();
        }

        private List<Duty> which(Predicate<Duty> wanted) {
            return rows.values().stream()
                    .filter(wanted)
                    .sorted(Comparator.comparing(Duty::from))
                    .toList();
        }
    }

    static final class FakeInvitations implements Invitations {
        private final Map<String, Invitation> rows;

        FakeInvitations(Tables tables) {
            rows = tables.table();
        }

        @Override
        public void add(Invitation invitation) {
            rows.put(invitation.token(), invitation);
        }

        @Override
        public Optional<Invitation> find(BotId bot, String token, Instant now) {
            return Optional.ofNullable(rows.get(token))
                    .filter(row -> row.bot().equals(bot) && row.expiresAt().isAfter(now));
        }

        @Override
        public boolean use(BotId bot, String token) {
            return rows.remove(token) != null;
        }

        @Override
        public int removeExpired(Instant now) {
            int size = rows.size();
            rows.values().removeIf(row -> !row.expiresAt().isAfter(now));
            return size - rows.size();
        }
    }

    static final class FakeExpectations implements Expectations {
        private final Map<Long, Expectation> rows;

        FakeExpectations(Tables tables) {
            rows = tables.table();
        }

        @Override
        public void expect(Expectation expectation) {
            rows.put(expectation.userId(), expectation);
        }

        @Override
        public Optional<Expectation> of(BotId bot, long userId, Instant now) {
            return Optional.ofNullable(rows.get(userId))
                    .filter(row -> row.expiresAt().isAfter(now));
        }

        @Override
        public void clear(BotId bot, long userId) {
            rows.remove(userId);
        }

        @Override
        public void clear(Person person, Set<Expectation.Kind> kinds) {
            rows.computeIfPresent(person.userId(), (id, row) -> kinds.contains(row.kind()) ? null : row);
        }

        @Override
        public int removeExpired(Instant now) {
            int size = rows.size();
            rows.values().removeIf(row -> !row.expiresAt().isAfter(now));
            return size - rows.size();
        }
    }

    static final class FakeSettings implements Settings {
        private final Map<String, String> rows;

        FakeSettings(Tables tables) {
            rows = tables.table();
        }

        @Override
        public Optional<String> get(String key) {
            return Optional.ofNullable(rows.get(key));
        }

        @Override
        public void put(String key, String value) {
            rows.put(key, value);
        }

        @Override
        public void remove(String key) {
            rows.remove(key);
        }
    }
}
