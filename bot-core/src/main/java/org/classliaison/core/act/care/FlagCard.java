package org.classliaison.core.act.care;

import java.util.List;
import org.classliaison.core.care.CareFlag;
import org.classliaison.core.care.CareText;
import org.classliaison.core.care.Outcome;
import org.classliaison.core.chat.Button;
import org.classliaison.core.chat.Outgoing.Revise;
import org.classliaison.core.chat.Outgoing.Say;
import org.classliaison.core.offers.Action;
import org.classliaison.core.people.Person;

/** One flag in a private chat: first without its words, opened with them, closed without them again. */
final class FlagCard {

    private final CareDesk desk;
    private final FlagWords words;

    FlagCard(CareDesk desk) {
        this.desk = desk;
        this.words = new FlagWords(desk);
    }

    /** Under an id that its buttons name, so that they can change it. */
    void send(Person reader, CareFlag flag) {
        long letter = desk.pen().ids().next();
        Say say = new Say(words.hidden(flag), hiddenRows(flag, String.valueOf(letter)), null);
        desk.pen().mail().answerAs(letter, reader.privateChat(), say);
    }

    void hide(Person reader, CareFlag flag, long letter) {
        revise(reader, letter, words.hidden(flag), hiddenRows(flag, String.valueOf(letter)));
    }

    /** @param name of the writer, empty for a pseudonym */
    void open(Person reader, CareFlag flag, long letter, String name) {
        CareText text = desk.records().flags().text(flag.id()).orElse(CareText.of("", List.of()));
        revise(reader, letter, words.opened(flag, text, name), openedRows(flag, String.valueOf(letter), name));
    }

    /** What became of it, without its words. */
    void close(Person reader, long letter, List<List<Button>> rows, String text) {
        revise(reader, letter, text, rows);
    }

    private void revise(Person reader, long letter, String text, List<List<Button>> rows) {
        desk.pen().mail().answer(reader.privateChat(), new Revise(letter, text, rows));
    }

    private List<List<Button>> hiddenRows(CareFlag flag, String letter) {
        return List.of(
                List.of(desk.button(flag, Action.OPEN_FLAG, letter), desk.button(flag, Action.PUT_FLAG_BACK, letter)));
    }

    private List<List<Button>> openedRows(CareFlag flag, String letter, String name) {
        Button talk = desk.button(flag, Action.HOW_TO_TALK, letter);
        return List.of(
                List.of(decide(flag, Outcome.NEEDS_CARE, letter), decide(flag, Outcome.CONTACTED, letter)),
                List.of(desk.button(flag, Action.HAND_FLAG, letter)),
                List.of(decide(flag, Outcome.FALSE_ALARM, letter), decide(flag, Outcome.JOKE, letter)),
                name.isEmpty() ? List.of(desk.button(flag, Action.NAME_FLAG, letter), talk) : List.of(talk),
                List.of(desk.button(flag, Action.NOTE_FLAG, letter), desk.button(flag, Action.PUT_FLAG_BACK, letter)));
    }

    private Button decide(CareFlag flag, Outcome outcome, String letter) {
        String label = desk.text("care.outcome." + outcome.name());
        return desk.button(flag, Action.DECIDE_FLAG, letter + " " + outcome.name(), label);
    }
}
