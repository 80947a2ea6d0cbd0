package org.classliaison.app.playground;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.classliaison.core.flow.Chores;
import org.classliaison.core.flow.Step;
import org.classliaison.core.outbox.LetterState;
import org.classliaison.core.outbox.Outbox;

/** Fires what is due, and waits until it has arrived: a visitor reads each message at the hour at which it was sent. */
final class Delivered implements DemoTime.Passing {

    private static final int PATIENCE = 100;
    private static final int MILLIS = 20;
    private static final List<LetterState> ON_THE_WAY =
            List.of(LetterState.READY, LetterState.CLAIMED, LetterState.SENDING);

    private final Supplier<List<Chores>> chores;
    private final Outbox outbox;

    /** @param chores asked for late: they are made of the bots, which need the clock */
    Delivered(Supplier<List<Chores>> chores, Outbox outbox) {
        this.chores = chores;
        this.outbox = outbox;
    }

    @Override
    public void hour() {
        attempt(Chores::fireReminders);
        attempt(Chores::tellFlags);
        try {
            for (int i = 0; i < PATIENCE && isOnTheWay(); i++) {
                Thread.sleep(MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void attempt(Function<Chores, List<Step>> chore) {
        chores.get().stream().map(chore).flatMap(List::stream).forEach(Step::attempt);
    }

    private boolean isOnTheWay() {
        return ON_THE_WAY.stream().anyMatch(state -> outbox.count(Bot.ID, state) > 0);
    }
}
