package org.classliaison.core.act.suggest;

import java.util.List;
import org.classliaison.core.chat.Button;
import org.classliaison.core.offers.Action;
import org.classliaison.core.offers.Pressed;
import org.classliaison.core.people.Person;
import org.classliaison.core.suggestions.Suggestion;
import org.classliaison.core.suggestions.Suggestion.State;

/** What a member says of a suggestion without words of their own. The writer hears of it. */
final class SettleSuggestion {

    private final SuggestDesk desk;
    private final MemberWord word;

    SettleSuggestion(SuggestDesk desk) {
        this.desk = desk;
        this.word = new MemberWord(desk);
    }

    String lookInto(Pressed pressed) {
        return word.ifOpen(pressed.presser(), pressed.subject(), suggestion -> {
            if (suggestion.stage().state() == State.LOOKED_INTO) {
                return desk.text("suggest.looking.already", desk.handler(suggestion));
            }
            return settle(suggestion.in(State.LOOKED_INTO, pressed.presser().id(), desk.now()), "suggest.looking");
        });
    }

    /** Shows what the writer would read: a slip of the finger must not close the box on somebody. */
    String ask(Pressed pressed) {
        Person member = pressed.presser();
        return word.ifOpen(member, pressed.subject(), suggestion -> {
            Button yes = desk.button(member, Action.CLOSE_SUGGESTION_NOW, suggestion.id());
            String text = desk.text("suggest.notHere.ask", toWriter(suggestion, "suggest.notHere"));
            desk.say(member, List.of(List.of(yes)), text);
            return "";
        });
    }

    String notHere(Pressed pressed) {
        return word.ifOpen(
                pressed.presser(),
                pressed.subject(),
                suggestion ->
                        settle(suggestion.in(State.NOT_HERE, pressed.presser().id(), desk.now()), "suggest.notHere"));
    }

    private String settle(Suggestion settled, String key) {
        desk.records().suggestions().save(settled);
        new MemberCards(desk).follow(settled);
        boolean arrives = new ToWriter(desk).tell(settled, toWriter(settled, key));
        return desk.text(arrives ? "suggest.told" : "suggest.told.unreached");
    }

    private String toWriter(Suggestion suggestion, String key) {
        return desk.text(key, String.valueOf(suggestion.number()), desk.className(suggestion.classId()));
    }
}
