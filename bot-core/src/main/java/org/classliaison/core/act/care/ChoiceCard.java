package org.classliaison.core.act.care;

import java.util.List;
import org.classliaison.core.care.CareChoice;
import org.classliaison.core.care.CareChoice.State;
import org.classliaison.core.chat.Button;
import org.classliaison.core.chat.Outgoing.Revise;
import org.classliaison.core.chat.Outgoing.Say;
import org.classliaison.core.people.Person;

/** One category of a class as it is now. What is pressed on it changes it, so that it always says what was chosen. */
record ChoiceCard(CareDesk desk) {

    void send(Person reader, CareChoice choice) {
        long card = desk.pen().ids().next();
        send(reader, card, new Say(text(choice), rows(reader, choice, card), null));
    }

    /** Asks the reader to second a wish; the answer turns the question into a card. */
    void ask(Person reader, CareChoice choice, State wanted, String text) {
        long card = desk.pen().ids().next();
        ChoiceButtons buttons = new ChoiceButtons(desk, reader);
        List<Button> answers =
                List.of(buttons.switchTo(wanted, choice, card), buttons.switchTo(State.OFF, choice, card));
        send(reader, card, new Say(text, List.of(answers), null));
    }

    void redraw(Person reader, CareChoice choice, long card) {
        Revise revise = new Revise(card, text(choice), rows(reader, choice, card));
        desk.pen().mail().answer(reader.privateChat(), revise);
    }

    private void send(Person reader, long card, Say say) {
        desk.pen().mail().answerAs(card, reader.privateChat(), say);
    }

    private List<List<Button>> rows(Person reader, CareChoice choice, long card) {
        return new ChoiceButtons(desk, reader).rows(choice, card);
    }

    private String text(CareChoice choice) {
        ChoiceWords words = new ChoiceWords(desk);
        return desk.text(
                "care.choice",
                desk.className(choice.classId()),
                desk.name(choice.category()),
                desk.text("care.means." + choice.category().name()),
                words.state(choice),
                words.budget(choice));
    }
}
