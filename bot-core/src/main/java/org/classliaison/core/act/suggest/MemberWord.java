package org.classliaison.core.act.suggest;

import java.util.Optional;
import java.util.function.Function;
import org.classliaison.core.people.Person;
import org.classliaison.core.suggestions.Suggestion;

/** Whether a member's word on a suggestion counts: it is of their class today, and nobody has settled it. */
record MemberWord(SuggestDesk desk) {

    /** @return what the work says, or why it was not done */
    String ifOpen(Person member, long id, Function<Suggestion, String> work) {
        Optional<Suggestion> suggestion = desk.records().suggestions().lock(id);
        if (suggestion.isEmpty()) {
            return desk.text("suggest.removed");
        }
        if (!mayRead(member, suggestion.get())) {
            return desk.text("suggest.notYours", desk.className(suggestion.get().classId()));
        }
        return suggestion.get().isOpen() ? work.apply(suggestion.get()) : over(member, suggestion.get());
    }

    boolean mayRead(Person person, Suggestion suggestion) {
        return desk.people().staff().isLiaison(person, suggestion.classId());
    }

    /** Whoever was quicker is named. */
    private String over(Person member, Suggestion suggestion) {
        Long by = suggestion.stage().by();
        if (by != null && by == member.id()) {
            return desk.text("suggest.over.you");
        }
        if (suggestion.isWithdrawn()) {
            return desk.text("suggest.over.withdrawn");
        }
        String handler = desk.handler(suggestion);
        return suggestion.stage().state() == Suggestion.State.ANSWERED
                ? desk.text("suggest.over.answered", handler)
                : desk.text("suggest.over.notHere", handler);
    }
}
