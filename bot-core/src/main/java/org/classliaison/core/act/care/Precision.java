package org.classliaison.core.act.care;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.classliaison.core.care.CareCounts.Count;
import org.classliaison.core.care.CareCounts.What;
import org.classliaison.core.care.Outcome;

/** What became of the flags of one detector, in numbers. */
record Precision(Map<What, Integer> numbers) {

    /** Fewer say nothing about a detector. */
    private static final int ENOUGH = 3;

    static Precision of(List<Count> counts) {
        return new Precision(counts.stream()
                .collect(Collectors.toMap(Count::what, Count::number, Integer::sum, () -> new EnumMap<>(What.class))));
    }

    int of(What what) {
        return numbers.getOrDefault(what, 0);
    }

    int right() {
        return sum(true);
    }

    int decided() {
        return sum(true) + sum(false);
    }

    /** In percent of what was decided; of nothing decided there is none. */
    long share() {
        return decided() == 0 ? 0 : Math.round(100.0 * right() / decided());
    }

    boolean isMostlyFalse() {
        return decided() >= ENOUGH && sum(false) > right();
    }

    private int sum(boolean right) {
        return Arrays.stream(Outcome.values())
                .filter(outcome -> outcome.isRight() == right)
                .mapToInt(outcome -> of(What.of(outcome)))
                .sum();
    }
}
