package org.classliaison.core.act.care;

import java.util.ArrayList;
import java.util.List;
import org.classliaison.core.care.CareChoice;
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
    private final ChoiceCard card;

    ShowChoices(CareDesk desk) {
        this.desk = desk;
        this.rights = new CareRights(desk);
        this.words = new ChoiceWords(desk);
        this.card = new ChoiceCard(desk);
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
        card.send(reader, desk.choice(pressed.subject(), Category.valueOf(pressed.detail())));
        return "";
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
