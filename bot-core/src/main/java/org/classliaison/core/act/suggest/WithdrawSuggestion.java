package org.classliaison.core.act.suggest;

import java.util.Optional;
import org.classliaison.core.offers.Pressed;
import org.classliaison.core.people.Person;
import org.classliaison.core.suggestions.Suggestion;
import org.classliaison.core.suggestions.Suggestion.State;

/**
 * Takes one suggestion back, whatever has become of it. The button names no person: whether the presser is its writer
 * is asked of the mark, and to anybody else it is as if it was not there.
 */
final class WithdrawSuggestion {

    private final SuggestDesk desk;

    WithdrawSuggestion(SuggestDesk desk) {
        this.desk = desk;
    }

    String withdraw(Pressed pressed) {
        String mark = desk.mark(pressed.presser());
        Optional<Suggestion> own = desk.records()
                .suggestions()
                .lock(pressed.subject())
                .filter(suggestion -> mark.equals(suggestion.writerMark()));
        own.ifPresent(suggestion -> withdraw(pressed.presser(), suggestion));
        return own.isPresent() ? "" : desk.text("suggest.removed");
    }

    private void withdraw(Person writer, Suggestion suggestion) {
        Suggestion withdrawn = suggestion.withdrawn(desk.now());
        desk.records().suggestions().save(withdrawn);
        desk.records().suggestions().empty(withdrawn.id());
        new MemberCards(desk).follow(withdrawn);
        boolean seen = suggestion.stage().state() != State.WAITING;
        desk.say(
                writer,
                seen ? "suggest.withdrawn.seen" : "suggest.withdrawn",
                String.valueOf(withdrawn.number()),
                desk.className(withdrawn.classId()));
    }
}
