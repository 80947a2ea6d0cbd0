package org.classliaison.core.forecast;

import java.util.List;
import org.classliaison.core.questions.Question;

/**
 * The questions that would be answered in another way.
 *
 * @param asked how many questions were tried
 */
public record Shifts(int asked, List<Shift> shifts) {

    /** Nothing was tried, so nothing is said. */
    public static final Shifts UNTRIED = new Shifts(0, List.of());

    public record Shift(Question question, Foreseen before, Foreseen after) {}
}
