package org.classliaison.core.act.suggest;

import org.classliaison.core.people.Person;
import org.classliaison.core.suggestions.Suggestion;

/** Takes everything of a person's out of the box, for an erasure: handed in or not, answered or not. */
public final class ForgetSuggestions {

    private final SuggestDesk desk;

    public ForgetSuggestions(SuggestDesk desk) {
        this.desk = desk;
    }

    public void of(Person person) {
        desk.records().suggestions().ofWriter(desk.mark(person)).forEach(this::forget);
        desk.records().drafts().forget(desk.mark(person));
    }

    private void forget(Suggestion suggestion) {
        String gone = desk.text("suggest.erased", String.valueOf(suggestion.number()));
        new MemberCards(desk).blank(suggestion, gone);
        desk.records().suggestions().remove(suggestion.id());
    }
}
