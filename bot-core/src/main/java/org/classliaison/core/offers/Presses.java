package org.classliaison.core.offers;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.classliaison.core.people.Person;

/** What buttons do: those of one room, or of all rooms together. Each action stands in one place. */
public final class Presses {

    private final Map<Action, Function<Pressed, String>> works = new EnumMap<>(Action.class);

    /**
     * @param work gives the words for the presser
     * @throws IllegalStateException if the action has work already
     */
    public Presses on(Action action, Function<Pressed, String> work) {
        if (works.putIfAbsent(action, work) != null) {
            throw new IllegalStateException(action + " would do two things: a button of it belongs to one room.");
        }
        return this;
    }

    public Presses and(Presses others) {
        others.works.forEach(this::on);
        return this;
    }

    /** The same for those who may, which is asked at each press; the others are refused with these words. */
    public Presses onlyFor(Predicate<Person> may, Supplier<String> refusal) {
        works.replaceAll(
                (action, work) -> pressed -> may.test(pressed.presser()) ? work.apply(pressed) : refusal.get());
        return this;
    }

    /** @throws IllegalStateException if buttons of some action would do nothing */
    public Presses complete() {
        Set<Action> missing = EnumSet.allOf(Action.class);
        missing.removeAll(works.keySet());
        if (!missing.isEmpty()) {
            throw new IllegalStateException("No room carries these out: " + missing);
        }
        return this;
    }

    /** @return the words for the presser */
    public String carryOut(Pressed pressed) {
        Action action = pressed.offer().what().action();
        Function<Pressed, String> work = works.get(action);
        if (work == null) {
            throw new IllegalArgumentException(
                    "No button of this room: " + pressed.offer().what());
        }
        return work.apply(pressed);
    }
}
