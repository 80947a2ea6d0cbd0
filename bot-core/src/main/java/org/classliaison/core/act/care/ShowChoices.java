package org.classliaison.core.act.care;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.classliaison.core.care.CareChoice;
import org.classliaison.core.care.CareChoice.State;
import org.classliaison.core.chat.Button;
import org.classliaison.core.offers.Action;
import org.classliaison.core.offers.Offered;
import org.classliaison.core.offers.Pressed;
import org.classliaison.core.people.ClassGroup;
import org.classliaison.core.people.Person;
import org.classliaison.core.signs.Category;

/** What is looked at in a class, in plain words, with a hand on it. */
final class ShowChoices {

    private final CareDesk desk;
    private final CareRights rights;
    private final ChoiceWords words;

    ShowChoices(CareDesk desk) {
        this.desk = desk;
        this.rights = new CareRights(desk);
        this.words = new ChoiceWords(desk);
    }

    void all(Person reader) {
        List<Long> classes = desk.people().classes().all(reader.bot()).stream()
                .map(ClassGroup::id)
                .filter(classId -> rights.mayDecide(reader, classId))
                .toList();
        classes.forEach(classId -> card(reader, classId));
        if (classes.isEmpty()) {
            desk.say(reader, "care.membersOnly");
        }
    }

    private void card(Person reader, long classId) {
        List<String> lines = new ArrayList<>();
        List<List<Button>> rows = new ArrayList<>();
        lines.add(desk.text("care.card", desk.className(classId)));
        for (CareChoice choice : desk.records().choices().ofClass(classId)) {
            lines.add(desk.text("care.card.line", desk.name(choice.category()), words.state(choice)));
            rows.add(List.of(show(reader, choice)));
        }
        lines.add(desk.text("care.card.end"));
        desk.say(reader, rows, String.join("\n", lines));
    }

    String one(Pressed pressed) {
        Person reader = pressed.presser();
        if (!rights.mayDecide(reader, pressed.subject())) {
            return desk.text("care.membersOnly");
        }
        one(reader, desk.choice(pressed.subject(), Category.valueOf(pressed.detail())));
        return "";
    }

    void one(Person reader, CareChoice choice) {
        String text = desk.text(
                "care.choice",
                desk.className(choice.classId()),
                desk.name(choice.category()),
                desk.text("care.means." + choice.category().name()),
                words.state(choice),
                words.budget(choice));
        desk.say(reader, List.of(switches(reader, choice), budgets(reader, choice)), text);
    }

    private List<Button> switches(Person reader, CareChoice choice) {
        return List.of(State.ON, State.SHADOW, State.OFF).stream()
                .filter(wanted -> Agreement.after(choice.state(), wanted, true) != choice.state())
                .map(wanted -> set(reader, choice, wanted))
                .toList();
    }

    Button set(Person reader, CareChoice choice, State wanted) {
        String detail = choice.category().name() + " " + wanted.name();
        Offered offered = new Offered(reader.bot(), Action.SET_CARE, choice.classId(), detail);
        return desk.pen().buttons().of(offered, words.label(choice, wanted));
    }

    private List<Button> budgets(Person reader, CareChoice choice) {
        return Arrays.stream(Budget.values())
                .map(budget -> budget(reader, choice, budget))
                .toList();
    }

    private Button budget(Person reader, CareChoice choice, Budget budget) {
        String label = desk.text("care.budget." + budget.name());
        return budget(reader, choice, budget, budget.isOf(choice) ? desk.text("care.chosen", label) : label);
    }

    /** For where most flags were none. */
    Button lower(Person reader, CareChoice choice, Budget budget) {
        return budget(reader, choice, budget, desk.text("care.lower", desk.name(choice.category())));
    }

    private Button budget(Person reader, CareChoice choice, Budget budget, String label) {
        String detail = choice.category().name() + " " + budget.name();
        Offered offered = new Offered(reader.bot(), Action.CARE_BUDGET, choice.classId(), detail);
        return desk.pen().buttons().of(offered, label);
    }

    private Button show(Person reader, CareChoice choice) {
        Offered offered = new Offered(
                reader.bot(),
                Action.SHOW_CARE,
                choice.classId(),
                choice.category().name());
        return desk.pen().buttons().of(offered, desk.name(choice.category()));
    }
}
