package org.classliaison.core.act.suggest;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.classliaison.core.chat.Button;
import org.classliaison.core.offers.Action;
import org.classliaison.core.offers.Offered;
import org.classliaison.core.offers.Pressed;
import org.classliaison.core.people.Person;
import org.classliaison.core.suggestions.Opinion;
import org.classliaison.core.suggestions.Suggestion;

/** {@code /suggestions}: to members what waits in their classes, to everybody what became of their own. */
final class ListSuggestions {

    /** With the whole reply each, they fit one message. */
    private static final int MOST_OWN = 5;

    private final SuggestDesk desk;
    private final SuggestionLine line;

    ListSuggestions(SuggestDesk desk) {
        this.desk = desk;
        this.line = new SuggestionLine(desk);
    }

    void list(Person person) {
        List<Long> classes = desk.people().staff().classesOf(person);
        List<Suggestion> own = own(person);
        if (!classes.isEmpty()) {
            new MemberList(desk).send(person, classes);
        }
        if (classes.isEmpty() || !own.isEmpty()) {
            sendOwn(person, own);
        }
    }

    List<Suggestion> own(Person person) {
        return desk.records().suggestions().ofWriter(desk.mark(person));
    }

    /** Sends the card once more. */
    String show(Pressed pressed) {
        Optional<Suggestion> suggestion = desk.records()
                .suggestions()
                .byId(pressed.subject())
                .filter(found -> new MemberWord(desk).mayRead(pressed.presser(), found));
        suggestion.ifPresent(found -> new MemberCards(desk).send(pressed.presser(), found, ""));
        return suggestion.isPresent() ? "" : desk.text("suggest.removed");
    }

    private void sendOwn(Person person, List<Suggestion> own) {
        if (own.isEmpty()) {
            desk.say(person, "suggest.own.none");
            return;
        }
        List<Suggestion> shown = own.stream().limit(MOST_OWN).toList();
        Map<Long, Opinion> opinions = desk.records()
                .suggestions()
                .opinions(shown.stream().map(Suggestion::id).toList());
        List<String> lines = shown.stream()
                .map(suggestion -> line.own(suggestion, opinions.getOrDefault(suggestion.id(), Opinion.GONE)))
                .toList();
        String text = desk.text("suggest.own.head", own.size()) + "\n\n" + String.join("\n\n", lines);
        desk.say(person, shown.stream().map(this::withdraw).toList(), text);
    }

    private List<Button> withdraw(Suggestion suggestion) {
        String label = desk.text(
                "suggest.withdraw", String.valueOf(suggestion.number()), desk.className(suggestion.classId()));
        Offered offered = new Offered(suggestion.bot(), Action.WITHDRAW_SUGGESTION, suggestion.id(), null);
        return List.of(desk.button(offered, label));
    }
}
