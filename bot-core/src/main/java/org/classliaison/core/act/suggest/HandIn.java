package org.classliaison.core.act.suggest;

import java.util.List;
import java.util.Optional;
import org.classliaison.core.offers.Action;
import org.classliaison.core.offers.Pressed;
import org.classliaison.core.people.Person;
import org.classliaison.core.suggestions.Opinion;
import org.classliaison.core.suggestions.Suggestion;
import org.classliaison.core.suggestions.Suggestion.Stage;
import org.classliaison.core.suggestions.Suggestion.State;
import org.classliaison.core.suggestions.SuggestionDraft;
import org.jspecify.annotations.Nullable;

/** The writer's word on a draft: it goes to the members, or nowhere. What cannot go now stays a draft. */
final class HandIn {

    private static final int MOST_A_DAY = 5;

    private final SuggestDesk desk;

    HandIn(SuggestDesk desk) {
        this.desk = desk;
    }

    /** @param signature the name the members will see; null for none */
    String handIn(Pressed pressed, @Nullable String signature) {
        Person person = pressed.presser();
        Optional<SuggestionDraft> draft = draft(pressed);
        Long classId = draft.map(SuggestionDraft::classId).orElse(null);
        if (draft.isEmpty() || classId == null) {
            return desk.text("suggest.gone");
        }
        if (desk.members(classId).isEmpty()) {
            return desk.text("suggest.nobody");
        }
        if (!desk.mayOnceMore("suggestion", person, MOST_A_DAY)) {
            return desk.text("suggest.tooMany", MOST_A_DAY);
        }
        desk.records().drafts().remove(draft.get().id());
        Suggestion suggestion = add(person, classId, new Opinion(draft.get().words(), signature, null));
        tellMembers(suggestion);
        giveReceipt(person, suggestion);
        return "";
    }

    /** Also of an offer that nobody wants. */
    String drop(Pressed pressed) {
        Optional<SuggestionDraft> draft = draft(pressed);
        draft.ifPresent(found -> desk.records().drafts().remove(found.id()));
        return desk.text(draft.isPresent() ? "suggest.dropped" : "suggest.gone");
    }

    private void giveReceipt(Person person, Suggestion suggestion) {
        String number = String.valueOf(suggestion.number());
        String text = desk.text("suggest.receipt", number, desk.className(suggestion.classId()));
        desk.say(person, List.of(List.of(desk.button(person, Action.WITHDRAW_SUGGESTION, suggestion.id()))), text);
    }

    private Suggestion add(Person person, long classId, Opinion opinion) {
        Suggestion suggestion = new Suggestion(
                desk.pen().ids().next(),
                person.bot(),
                classId,
                desk.records().suggestions().nextNumber(classId),
                desk.mark(person),
                desk.now(),
                new Stage(State.WAITING, null, desk.now()));
        desk.records().suggestions().add(suggestion, opinion, person.userId());
        return suggestion;
    }

    private void tellMembers(Suggestion suggestion) {
        MemberCards cards = new MemberCards(desk);
        List<Person> members = desk.members(suggestion.classId());
        members.stream().filter(Person::reachable).forEach(member -> cards.send(member, suggestion, ""));
    }

    private Optional<SuggestionDraft> draft(Pressed pressed) {
        return desk.records().drafts().lock(pressed.subject(), desk.mark(pressed.presser()));
    }
}
