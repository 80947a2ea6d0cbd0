package org.classliaison.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.classliaison.app.testing.AtOnce;
import org.classliaison.app.testing.RealDatabase;
import org.classliaison.app.testing.RealStore;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.chat.Ids;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StoredPeopleTest {

    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final BotId BOT = new BotId("telegram-1");
    private static final RealDatabase database = RealDatabase.fresh();
    private static final RealStore store = RealStore.on(database, InstantSource.fixed(NOW));

    private final Persons persons = store.get(Persons.class);
    private final Duties duties = store.get(Duties.class);
    private final Invitations invitations = store.get(Invitations.class);

    @BeforeEach
    void empty() {
        List.of("person", "duty", "invitation", "expectation")
                .forEach(table -> database.sql().sql("DELETE FROM " + table).update());
    }

    @Test
    void knowsSomebodyAgainUnderTheSamePseudonym() {
        Person first = persons.findOrAdd(BOT, 42);
        assertThat(first.pseudonym()).matches("同学·[2-9A-Y]{4}");
        assertThat(persons.findOrAdd(BOT, 42)).isEqualTo(first);
        assertThat(persons.findOrAdd(new BotId("playground"), 42).id()).isNotEqualTo(first.id());
    }

    @Test
    void makesOnePersonOfManyWhoSpeakAtOnce() throws Exception {
        List<Person> found = AtOnce.run(8, i -> persons.findOrAdd(BOT, 42));
        assertThat(found).hasSize(8).containsOnly(found.getFirst());
    }

    @Test
    void drawsAnotherPseudonymWhereOneIsTaken() {
        Pseudonyms sameTwice = new Pseudonyms(new Repeating());
        StoredPersons repeating = new StoredPersons(store.get(PersonMapper.class), store.get(Ids.class), sameTwice);
        Person one = repeating.findOrAdd(BOT, 1);
        Person other = repeating.findOrAdd(BOT, 2);
        assertThat(other.pseudonym()).isNotEqualTo(one.pseudonym());
    }

    @Test
    void forgetsAPersonSoThatTheyAreSomebodyNewNextTime() {
        Person person = persons.findOrAdd(BOT, 42);
        duties.add(Duty.starting(1, person, Role.LIAISON, 5L, TODAY));
        duties.forget(person.id());
        persons.forget(person.id());
        assertThat(persons.byId(person.id())).isEmpty();
        assertThat(duties.inClass(5, TODAY)).isEmpty();
        assertThat(persons.findOrAdd(BOT, 42).pseudonym()).isNotEqualTo(person.pseudonym());
    }

    @Test
    void givesPeopleInTheOrderAskedFor() {
        Person one = persons.findOrAdd(BOT, 1);
        Person two = persons.findOrAdd(BOT, 2);
        assertThat(persons.byIds(List.of(two.id(), one.id(), 99L))).containsExactly(two, one);
    }

    @Test
    void writesNameAndReachability() {
        Person person = persons.findOrAdd(BOT, 42);
        persons.save(person.named("张老师"));
        persons.setReachable(BOT, 42, true);
        persons.setReachable(BOT, 43, true);
        assertThat(persons.byUser(BOT, 42)).contains(new Person(person.id(), BOT, 42, person.pseudonym(), "张老师", true));
    }

    @Test
    void letsADutyHoldFromItsFirstToItsLastDay() {
        Person person = persons.findOrAdd(BOT, 42);
        Duty duty = Duty.starting(1, person, Role.BRANCH_ADMIN, null, TODAY).endingOn(TODAY.plusDays(3));
        duties.add(duty);
        assertThat(duties.of(person.id(), TODAY.minusDays(1))).isEmpty();
        assertThat(duties.of(person.id(), TODAY)).containsExactly(duty);
        assertThat(duties.branchAdmins(BOT, TODAY.plusDays(3))).containsExactly(duty);
        assertThat(duties.branchAdmins(new BotId("other"), TODAY)).isEmpty();
        assertThat(duties.of(person.id(), TODAY.plusDays(4))).isEmpty();
    }

    @Test
    void reportsAnEndedDutyUntilSomebodyWasTold() {
        Person person = persons.findOrAdd(BOT, 42);
        Duty duty = Duty.starting(1, person, Role.LIAISON, 5L, TODAY).endingOn(TODAY);
        duties.add(duty);
        assertThat(duties.endedUntold(BOT, TODAY)).isEmpty();
        assertThat(duties.endedUntold(BOT, TODAY.plusDays(1))).containsExactly(duty);
        duties.save(duty.told());
        assertThat(duties.byId(1)).contains(duty.told());
        assertThat(duties.endedUntold(BOT, TODAY.plusDays(1))).isEmpty();
    }

    @Test
    void letsOneOfManyUseAnInvitationAndStoresNoToken() throws Exception {
        Invitation invitation = new Invitation("Abc123", BOT, Role.LIAISON, 5L, TODAY, NOW.plusSeconds(60));
        invitations.add(invitation);
        assertThat(invitations.find(BOT, "Abc123", NOW)).contains(invitation);
        assertThat(invitations.find(BOT, "abc123", NOW)).isEmpty();
        assertThat(invitations.find(BOT, "Abc123", NOW.plusSeconds(60))).isEmpty();
        assertThat(database.sql()
                        .sql("SELECT token_sha256 FROM invitation")
                        .query(String.class)
                        .single())
                .hasSize(64);
        assertThat(AtOnce.run(6, i -> invitations.use(BOT, "Abc123"))).containsOnlyOnce(true);
    }

    @Test
    void expectsOneThingOfAPersonAtATime() {
        Expectations expectations = store.get(Expectations.class);
        Expectation second = new Expectation(BOT, 42, Expectation.Kind.ANSWER_TEXT, 8, NOW.plusSeconds(60));
        expectations.expect(new Expectation(BOT, 42, Expectation.Kind.CLASS_NAME, 7, NOW.plusSeconds(60)));
        expectations.expect(second);
        assertThat(expectations.of(BOT, 42, NOW)).contains(second);
        assertThat(expectations.of(BOT, 42, NOW.plusSeconds(60))).isEmpty();
        assertThat(expectations.removeExpired(NOW.plusSeconds(60))).isEqualTo(1);
    }

    @Test
    void clearsOnlyWhatIsOfTheseKinds() {
        Expectations expectations = store.get(Expectations.class);
        Person person = new Person(1, BOT, 42, "同学·7F3K", null, true);
        Expectation help = new Expectation(BOT, 42, Expectation.Kind.HELP_WORDS, 8, NOW.plusSeconds(60));
        expectations.expect(help);

        expectations.clear(person, Set.of(Expectation.Kind.SHARE_WORDS, Expectation.Kind.SHARE_WISH));
        assertThat(expectations.of(BOT, 42, NOW)).contains(help);

        expectations.clear(person, Set.of(Expectation.Kind.SHARE_WORDS, Expectation.Kind.HELP_WORDS));
        assertThat(expectations.of(BOT, 42, NOW)).isEmpty();
    }

    @Test
    void remembersASetting() {
        Settings settings = store.get(Settings.class);
        assertThat(settings.get("demo")).isEmpty();
        settings.put("demo", "off");
        settings.put("demo", "on");
        assertThat(settings.get("demo")).contains("on");
        settings.remove("demo");
        settings.remove("demo");
        assertThat(settings.get("demo")).isEmpty();
    }

    /** Draws the same four signs for the first two names. */
    private static final class Repeating implements RandomGenerator {
        private int draws;

        @Override
        public long nextLong() {
            throw new UnsupportedOperationException();
        }

        @Override
        public int nextInt(int bound) {
            return draws++ < 8 ? 0 : 1;
        }
    }
}
