package org.classliaison.core.act.suggest;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.classliaison.core.chat.Button;
import org.classliaison.core.chat.Outgoing.Revise;
import org.classliaison.core.chat.Reach;
import org.classliaison.core.offers.Action;
import org.classliaison.core.people.Person;
import org.classliaison.core.suggestions.Opinion;
import org.classliaison.core.suggestions.Suggestion;
import org.classliaison.core.suggestions.Suggestions.Card;

/** The cards that members have of a suggestion, and how they follow what becomes of it. */
record MemberCards(SuggestDesk desk) {

    void send(Person member, Suggestion suggestion, String before) {
        String text = before + new CardText(desk).of(suggestion, opinion(suggestion));
        long letter = desk.say(member, rows(member, suggestion), text);
        desk.records().suggestions().shown(new Card(suggestion.id(), member.id(), letter, desk.now()));
    }

    /** All cards say where it stands by now. */
    void follow(Suggestion suggestion) {
        String text = new CardText(desk).of(suggestion, opinion(suggestion));
        revise(suggestion, text, member -> rows(member, suggestion));
    }

    /** The words on all cards are replaced. */
    void blank(Suggestion suggestion, String words) {
        revise(suggestion, words, member -> List.of());
    }

    private void revise(Suggestion suggestion, String text, Function<Person, List<List<Button>>> rows) {
        Instant changeable = desk.now().minus(Reach.CHANGEABLE);
        List<Card> cards = desk.records().suggestions().cards(suggestion.id()).stream()
                .filter(card -> card.at().isAfter(changeable))
                .toList();
        List<Person> members = desk.people()
                .persons()
                .byIds(cards.stream().map(Card::memberId).distinct().toList());
        for (Person member : members) {
            cards.stream()
                    .filter(card -> card.memberId() == member.id())
                    .forEach(card -> revise(member, new Revise(card.letterId(), text, rows.apply(member))));
        }
    }

    private void revise(Person member, Revise revise) {
        desk.pen().mail().answer(member.privateChat(), revise);
    }

    private List<List<Button>> rows(Person member, Suggestion suggestion) {
        if (!suggestion.isOpen()) {
            return List.of();
        }
        Button answer = desk.button(member, Action.ANSWER_SUGGESTION, suggestion.id());
        Button close = desk.button(member, Action.CLOSE_SUGGESTION, suggestion.id());
        return suggestion.stage().state() == Suggestion.State.LOOKED_INTO
                ? List.of(List.of(answer), List.of(close))
                : List.of(
                        List.of(answer, desk.button(member, Action.LOOK_INTO_SUGGESTION, suggestion.id())),
                        List.of(close));
    }

    private Opinion opinion(Suggestion suggestion) {
        return desk.records().suggestions().opinion(suggestion.id());
    }
}
