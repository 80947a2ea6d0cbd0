package org.classliaison.core.act.care;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.classliaison.core.care.CareChoice;
import org.classliaison.core.care.CareChoice.State;
import org.classliaison.core.care.CareFlag;
import org.classliaison.core.signs.Severity;
import org.classliaison.core.signs.Sign;

/** Signs within a class's budget become flags; all others, and the lines that showed them, leave no trace. */
public final class RaiseFlag {

    private final WhatToLookFor looking;
    private final SameFlag same;
    private final NewFlag first;
    private final SignCounts counts;
    private final TellFlags tell;

    public RaiseFlag(CareDesk desk) {
        this.looking =
                new WhatToLookFor(desk.records().choices(), desk.records().marks());
        this.same = new SameFlag(desk);
        this.first = new NewFlag(desk);
        this.counts = new SignCounts(desk);
        this.tell = new TellFlags(desk);
    }

    /**
     * Inside the transaction that ends the update.
     *
     * @return the signs that are put before somebody because of this line and were not before
     */
    public List<Sign> take(Seen seen) {
        List<CareChoice> wanted = looking.in(seen.line(), seen.classId());
        List<Sign> flagged = new ArrayList<>();
        for (Sign sign : seen.signs()) {
            State state = state(sign, wanted);
            if (sign.severity() == Severity.MOOD || state != State.ON) {
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
        List<CareChoice> wanted = looking.in(seen.line(), seen.classId());
        List<Sign> now = new ArrayList<>();
        flagged.filter(flag -> same.edited(flag, seen))
                .ifPresent(flag -> now.addAll(seen.of(flag.sign().category())));
        rest.signs().stream()
                .filter(sign -> sign.severity() != Severity.MOOD)
                .filter(sign -> state(sign, wanted) == State.ON)
                .filter(sign -> flag(rest, sign))
                .forEach(now::add);
        return now;
    }

    private static State state(Sign sign, List<CareChoice> wanted) {
        return WhatToLookFor.wanting(sign, wanted)
                .map(choice -> choice.state().inForce())
                .orElse(State.OFF);
    }

    private void count(Seen seen, Sign sign, State state) {
        if (state == State.OFF) {
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
        CareFlag flag = first.raise(excerpt, seen);
        counts.raised(flag);
        tell.atOnce(flag);
        return true;
    }
}
