package org.classliaison.core.act.suggest;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.classliaison.core.care.CareLimits;
import org.classliaison.core.care.DailyLimits;
import org.classliaison.core.care.Marks;
import org.classliaison.core.chat.Button;
import org.classliaison.core.chat.Ids;
import org.classliaison.core.chat.Outgoing.Say;
import org.classliaison.core.chat.Texts;
import org.classliaison.core.offers.Action;
import org.classliaison.core.offers.Buttons;
import org.classliaison.core.offers.Offered;
import org.classliaison.core.outbox.Mail;
import org.classliaison.core.people.ClassGroup;
import org.classliaison.core.people.ClassGroups;
import org.classliaison.core.people.Expectation;
import org.classliaison.core.people.Expectations;
import org.classliaison.core.people.Homes;
import org.classliaison.core.people.Person;
import org.classliaison.core.people.Persons;
import org.classliaison.core.people.Staff;
import org.classliaison.core.suggestions.Suggestion;
import org.classliaison.core.suggestions.SuggestionDrafts;
import org.classliaison.core.suggestions.Suggestions;
import org.jspecify.annotations.Nullable;

/**
 * What this room works with.
 *
 * @param clock in the branch's zone
 */
public record SuggestDesk(Records records, People people, Pen pen, Clock clock) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ISO_LOCAL_DATE;

    public record Records(Suggestions suggestions, SuggestionDrafts drafts, CareLimits limits, Marks marks) {}

    public record People(Staff staff, Persons persons, ClassGroups classes, Slips slips) {}

    public record Slips(Expectations expectations, Homes homes) {}

    public record Pen(Mail mail, Buttons buttons, Texts texts, Ids ids) {}

    Instant now() {
        return clock.instant();
    }

    LocalDateTime localNow() {
        return LocalDateTime.now(clock);
    }

    String day(Instant moment) {
        return DAY.format(ZonedDateTime.ofInstant(moment, clock.getZone()));
    }

    String text(String key, Object... values) {
        return pen.texts().get(key, values);
    }

    /** Returns the id of the letter. */
    long say(Person person, List<List<Button>> rows, String text) {
        return pen.mail().answer(person.privateChat(), new Say(text, rows, null));
    }

    void say(Person person, String key, Object... values) {
        say(person, List.of(), text(key, values));
    }

    Button button(Person person, Action action, long subject) {
        return pen.buttons().of(person.bot(), action, subject);
    }

    Button button(Offered offered, String label) {
        return pen.buttons().of(offered, label);
    }

    void expect(Person person, Expectation.Kind kind, long subject) {
        people.slips().expectations().expect(Expectation.of(person, kind, subject, now()));
    }

    /** The person's next line means nothing for this room any more; for other things it still may. */
    void expectNothing(Person person) {
        people.slips()
                .expectations()
                .clear(person, Set.of(Expectation.Kind.SUGGEST_WORDS, Expectation.Kind.SUGGESTION_REPLY));
    }

    /** By which a person's own are found again, whatever class they were for. */
    String mark(Person person) {
        return records.marks().suggester(person.bot(), person.userId());
    }

    /** Takes one of so many times that somebody may do something on one day. */
    boolean mayOnceMore(String what, Person person, int most) {
        return new DailyLimits(records.limits(), records.marks(), clock)
                .mayOnceMore(what, person.bot(), person.userId(), most);
    }

    List<Person> members(@Nullable Long classId) {
        return classId == null ? List.of() : people.staff().liaisons(classId);
    }

    String className(long classId) {
        return people.classes().byId(classId).map(ClassGroup::name).orElse("?");
    }

    /** Who has brought a suggestion to where it stands. */
    String handler(Suggestion suggestion) {
        Long by = suggestion.stage().by();
        return Optional.ofNullable(by)
                .flatMap(people.persons()::byId)
                .map(Person::shownName)
                .orElseGet(() -> text("suggest.someMember"));
    }
}
