package org.classliaison.core.act.care;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.classliaison.core.care.BrokenSeal;
import org.classliaison.core.care.CareFlag;
import org.classliaison.core.care.CareState.Closed;
import org.classliaison.core.care.CareState.Leased;
import org.classliaison.core.people.Person;

/** Whoever does something with a flag may see it and has it before them; nobody works twice. */
record Holding(CareDesk desk) {

    static final Duration LEASE = Duration.ofMinutes(15);

    static Leased lease(CareDesk desk, Person person) {
        return new Leased(person.id(), desk.now().plus(LEASE));
    }

    /** @return the words for the person, those of the work or why there is none */
    String then(Person person, long flagId, Function<CareFlag, String> work) {
        Optional<CareFlag> flag =
                desk.records().flags().byId(flagId).filter(found -> new CareRights(desk).maySee(person, found));
        if (flag.isEmpty()) {
            return desk.text("care.gone");
        }
        if (flag.get().state() instanceof Closed) {
            return desk.text("care.closed");
        }
        if (!desk.records().flags().lease(flagId, lease(desk, person), desk.now())) {
            return desk.text("care.taken");
        }
        try {
            return work.apply(flag.get());
        } catch (BrokenSeal broken) {
            return desk.text("care.sealed");
        }
    }
}
