package org.classliaison.core.flow;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.classliaison.core.outbox.Claimed;
import org.classliaison.core.outbox.Pace;

/** Whose turn it is: one call at a time in each chat, earlier letters first, everything at the platform's pace. */
record Turns(Lanes lanes, PutOff putOff, UnderWay underWay, Pace pace) {

    static Turns fresh(Pace.Limits limits, int mostInFlight) {
        Lanes lanes = new Lanes();
        return new Turns(lanes, new PutOff(lanes), new UnderWay(lanes, mostInFlight), new Pace(limits));
    }

    boolean mayLeave(Claimed claimed, Instant now) {
        return !underWay.isFull()
                && (UnderWay.isFleeting(claimed)
                        || (isNext(claimed)
                                && !pace.earliest(lanes.chat(claimed)).isAfter(now)));
    }

    /** Whether no earlier letter of its chat is under way or will come again. */
    private boolean isNext(Claimed claimed) {
        return !underWay.isBusy(claimed) && !putOff.isBefore(claimed);
    }

    void take(Claimed claimed, Instant now) {
        underWay.add(claimed);
        if (!UnderWay.isFleeting(claimed)) {
            putOff.cameBack(claimed);
            pace.take(lanes.chat(claimed), now);
        }
    }

    /** The moments at which one of these may leave, or one that was put off comes back. */
    Stream<Instant> next(Stream<Claimed> atHand, Instant now) {
        Stream<Instant> free = atHand.filter(this::isNext).map(claimed -> pace.earliest(lanes.chat(claimed)));
        Optional<Instant> back = putOff.nextAfter(now);
        return Stream.concat(free, back.stream());
    }
}
