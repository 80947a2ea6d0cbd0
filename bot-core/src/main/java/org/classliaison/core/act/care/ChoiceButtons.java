package org.classliaison.core.act.care;

import java.util.Arrays;
import java.util.List;
import org.classliaison.core.care.CareChoice;
import org.classliaison.core.care.CareChoice.State;
import org.classliaison.core.chat.Button;
import org.classliaison.core.offers.Action;
import org.classliaison.core.offers.Offered;
import org.classliaison.core.people.Person;

/** What somebody can press about one category of a class. */
final class ChoiceButtons {

    private final CareDesk desk;
    private final Person reader;
    private final Wishes wishes;

    ChoiceButtons(CareDesk desk, Person reader) {
        this.desk = desk;
        this.reader = reader;
        this.wishes = new Wishes(desk);
    }

    List<List<Button>> rows(CareChoice choice, long card) {
        List<Button> switches = List.of(State.ON, State.SHADOW, State.OFF).stream()
                .filter(wanted -> changesSomething(wanted, choice))
                .map(wanted -> switchTo(wanted, choice, card))
                .toList();
        List<Button> budgets = Arrays.stream(Budget.values())
                .map(budget -> budget(budget, choice, card))
                .toList();
        return List.of(switches, budgets);
    }

    /** Not what is so already, or is the reader's own wish and waits for somebody else. */
    private boolean changesSomething(State wanted, CareChoice choice) {
        return wishes.isOrphaned(choice)
                || Agreement.after(choice.state(), wanted, wishes.isSeconded(choice, reader)) != choice.state();
    }

    Button switchTo(State wanted, CareChoice choice, long card) {
        String label = new ChoiceWords(desk).label(choice, wanted, wishes.isSeconded(choice, reader));
        return button(Action.SET_CARE, choice, new Wanted(choice.category(), wanted.name(), card), label);
    }

    /** For where most flags were none. */
    Button lower(Budget budget, CareChoice choice) {
        Wanted wanted = new Wanted(choice.category(), budget.name(), Wanted.NO_CARD);
        return button(Action.CARE_BUDGET, choice, wanted, desk.text("care.lower", desk.name(choice.category())));
    }

    private Button budget(Budget budget, CareChoice choice, long card) {
        String name = desk.text("care.budget." + budget.name());
        String label = budget.isOf(choice) ? desk.text("care.chosen", name) : name;
        return button(Action.CARE_BUDGET, choice, new Wanted(choice.category(), budget.name(), card), label);
    }

    private Button button(Action action, CareChoice choice, Wanted wanted, String label) {
        Offered offered = new Offered(reader.bot(), action, choice.classId(), wanted.written());
        return desk.pen().buttons().of(offered, label);
    }
}
