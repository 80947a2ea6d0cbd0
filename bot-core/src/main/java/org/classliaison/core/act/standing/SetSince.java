package org.classliaison.core.act.standing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.classliaison.core.calendar.DayRead;
import org.classliaison.core.calendar.ReadDay;
import org.classliaison.core.chat.Button;
import org.classliaison.core.offers.Action;
import org.classliaison.core.offers.Offered;
import org.classliaison.core.offers.Pressed;
import org.classliaison.core.people.Person;
import org.classliaison.core.questions.Handoff;
import org.classliaison.core.records.Noted;
import org.classliaison.core.records.Standing;
import org.classliaison.core.records.Standing.State;
import org.jspecify.annotations.Nullable;

/** The day that belongs to a stage: pressed, typed, or not known. With it the standing is set and its person told. */
public final class SetSince {

    /** Nobody who studies today has been in a stage for longer; an earlier year is a slip. */
    private static final int MOST_YEARS = 60;

    private final Registry registry;
    private final StandingWords words;
    private final Ending ending;
    private final ReadDay days = new ReadDay();

    /** Closes the question on the members' cards with a remark; what was set is not part of it. */
    @FunctionalInterface
    public interface Ending {
        void end(Handoff handoff, Person member, String remark);
    }

    public SetSince(Registry registry, StandingWords words, Ending ending) {
        this.registry = registry;
        this.words = words;
        this.ending = ending;
    }

    public String pressed(Pressed pressed) {
        LocalDate day = pressed.detail().isEmpty() ? null : LocalDate.parse(pressed.detail());
        return set(pressed.presser(), pressed.subject(), day);
    }

    /** The line a member types in place of pressing a day. */
    public void typed(Person member, long standingId, String line) {
        Optional<LocalDate> day = read(line);
        if (day.isEmpty()) {
            registry.say(member, registry.pen().texts().get("standing.since.bad"), List.of());
        } else if (day.get().isAfter(registry.people().staff().today())) {
            registry.say(member, registry.pen().texts().get("standing.since.future"), List.of());
        } else {
            String trouble = set(member, standingId, day.get());
            if (!trouble.isEmpty()) {
                registry.expectNoDay(member);
                registry.say(member, trouble, List.of());
            }
        }
    }

    private String set(Person member, long standingId, @Nullable LocalDate day) {
        Optional<Standing> draft =
                registry.records().standings().byId(standingId).filter(found -> found.state() == State.DRAFT);
        return draft.map(found ->
                        registry.onOpenCard(found.handoffId(), member, handoff -> tell(member, handoff, found, day)))
                .orElseGet(() -> registry.pen().texts().get("press.done"));
    }

    private String tell(Person member, Handoff handoff, Standing draft, @Nullable LocalDate day) {
        Standing standing =
                draft.set(day, new Noted(member.id(), registry.times().clock().instant()));
        registry.records().standings().set(standing);
        registry.expectNoDay(member);
        ending.end(handoff, member, registry.pen().texts().get("standing.recorded"));
        registry.people()
                .persons()
                .byId(standing.whose().personId())
                .ifPresent(person -> registry.say(person, words.of(standing), wrong(handoff, person)));
        registry.say(member, registry.pen().texts().get("standing.thanks"), List.of());
        return "";
    }

    private List<List<Button>> wrong(Handoff handoff, Person person) {
        Offered offered = new Offered(person.bot(), Action.ASK_STANDING, handoff.questionId(), null);
        String label = registry.pen().texts().get("standing.wrong");
        return List.of(List.of(registry.pen().buttons().of(offered, label)));
    }

    /** A day without a year lies behind us here, not ahead. */
    private Optional<LocalDate> read(String line) {
        LocalDate today = registry.people().staff().today();
        if (!(days.in(line, today) instanceof DayRead.Found found)) {
            return Optional.empty();
        }
        LocalDate day = found.when().day();
        boolean withYear = line.matches("(?s).*\\d{4}.*");
        LocalDate meant = day.isAfter(today) && !withYear && line.matches("(?s).*\\d.*") ? day.minusYears(1) : day;
        return meant.isBefore(today.minusYears(MOST_YEARS)) ? Optional.empty() : Optional.of(meant);
    }
}
