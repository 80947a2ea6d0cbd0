package org.classliaison.core.act.care;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.classliaison.core.care.Audience;
import org.classliaison.core.care.CareChoice;
import org.classliaison.core.care.CareChoice.State;
import org.classliaison.core.care.CareFlag;
import org.classliaison.core.care.CareState;
import org.classliaison.core.care.CareText;
import org.classliaison.core.care.Raised;
import org.classliaison.core.care.Source;
import org.classliaison.core.care.Writer;
import org.classliaison.core.chat.Incoming.Line;
import org.classliaison.core.people.Person;
import org.classliaison.core.signs.Severity;
import org.classliaison.core.signs.Sign;

/** Signs within a class's budget become flags; all others, and the lines that showed them, leave no trace. */
public final class RaiseFlag {

    private final CareDesk desk;
    private final SameFlag same;
    private final SignCounts counts;
    private final TellFlags tell;

    public RaiseFlag(CareDesk desk) {
        this.desk = desk;
        this.same = new SameFlag(desk);
        this.counts = new SignCounts(desk);
        this.tell = new TellFlags(desk);
    }

    /** What is looked at in that line; nothing where its class wants nothing, or its writer wants none of it. */
    public List<CareChoice> looking(Line line, long classId) {
        List<CareChoice> looking = desk.records().choices().ofClass(classId).stream()
                .filter(CareChoice::isLooking)
                .toList();
        return looking.isEmpty() || hasLeft(line) ? List.of() : looking;
    }

    /** Whether any of these signs would be more than forgotten. */
    public static boolean isWorthKeeping(List<Sign> signs, List<CareChoice> looking) {
        return signs.stream().anyMatch(sign -> choice(sign, looking).isPresent());
    }

    /**
     * Inside the transaction that ends the update.
     *
     * @return the signs that are put before somebody because of this line and were not before
     */
    public List<Sign> take(Seen seen) {
        List<CareChoice> looking = looking(seen.line(), seen.classId());
        List<Sign> flagged = new ArrayList<>();
        for (Sign sign : seen.signs()) {
            State state = choice(sign, looking).map(CareChoice::state).orElse(State.OFF);
            if (sign.severity() == Severity.MOOD || state.inForce() != State.ON) {
                count(seen, sign, state);
            } else if (flag(seen, sign)) {
                flagged.add(sign);
            }
        }
        return flagged;
    }

    /** Whether that very message is before the members. */
    public boolean isFlagged(Seen seen) {
        return same.on(seen).isPresent();
    }

    /** Its author has changed a line. What is only counted was counted when the line came. */
    public List<Sign> edited(Seen seen) {
        Optional<CareFlag> flagged = same.on(seen);
        Seen rest = flagged.map(flag -> seen.without(flag.sign().category())).orElse(seen);
        List<CareChoice> looking = looking(seen.line(), seen.classId());
        List<Sign> now = new ArrayList<>();
        flagged.filter(flag -> same.edited(flag, seen))
                .ifPresent(flag -> now.addAll(seen.of(flag.sign().category())));
        rest.signs().stream()
                .filter(sign -> sign.severity() != Severity.MOOD)
                .filter(sign -> choice(sign, looking)
                        .filter(choice -> choice.state() == State.ON)
                        .isPresent())
                .filter(sign -> flag(rest, sign))
                .forEach(now::add);
        return now;
    }

    private void count(Seen seen, Sign sign, State state) {
        if (state.inForce() == State.OFF) {
            return;
        }
        if (sign.severity() == Severity.MOOD) {
            counts.mood(seen);
        } else {
            counts.shadowed(seen.classId(), sign);
        }
    }

    private boolean flag(Seen seen, Sign sign) {
        Excerpt excerpt = Excerpt.of(seen, sign).because(seen.manner());
        Optional<CareFlag> alike = same.alike(seen, sign.category());
        if (alike.isPresent()) {
            return same.again(alike.get(), excerpt, seen);
        }
        raise(excerpt, seen);
        return true;
    }

    private void raise(Excerpt excerpt, Seen seen) {
        Line line = seen.line();
        var tracks = seen.tracks(desk.records().marks());
        CareFlag flag = new CareFlag(
                desk.pen().ids().next(),
                line.chat().bot(),
                seen.classId(),
                Raised.once(Source.READ, audience(seen), tracks, desk.now()),
                excerpt.sign(),
                CareState.open());
        Writer writer = new Writer(line.who().userId(), line.who().name());
        desk.records().flags().add(flag, CareText.of(excerpt.words(), seen.context()), writer);
        counts.raised(flag);
        tell.atOnce(flag);
    }

    /** What a member has written is for the branch, as a report against them would be. */
    private Audience audience(Seen seen) {
        long userId = seen.line().who().userId();
        boolean member = desk.people().staff().liaisons(seen.classId()).stream()
                .mapToLong(Person::userId)
                .anyMatch(id -> id == userId);
        return member ? Audience.ADMINS : Audience.MEMBERS;
    }

    private boolean hasLeft(Line line) {
        String mark =
                desk.records().marks().person(line.chat().bot(), line.who().userId());
        return desk.records().choices().hasLeft(line.chat().bot(), mark);
    }

    /** Low spirits need no budget: they are never put before anybody. */
    private static Optional<CareChoice> choice(Sign sign, List<CareChoice> looking) {
        return looking.stream()
                .filter(choice -> choice.category() == sign.category())
                .filter(choice -> sign.severity() == Severity.MOOD || sign.perThousand() <= choice.perThousand())
                .findFirst();
    }
}
