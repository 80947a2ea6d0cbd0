package org.classliaison.core.act.suggest;

import java.util.List;
import java.util.Optional;
import org.classliaison.core.chat.Beginning;
import org.classliaison.core.chat.Button;
import org.classliaison.core.chat.Incoming.Line;
import org.classliaison.core.offers.Action;
import org.classliaison.core.offers.Offered;
import org.classliaison.core.people.Person;
import org.classliaison.core.signs.Category;
import org.classliaison.core.signs.Severity;
import org.classliaison.core.signs.Sign;
import org.classliaison.core.suggestions.Opinion;
import org.classliaison.core.suggestions.SuggestionDraft;

/**
 * Offers the box to whoever has said in the group what deserves an answer: in private or not at all, once a day. The very
 * words are a draft until they press.
 */
public final class OfferBox {

    private static final int SHOWN = 40;

    private final SuggestDesk desk;

    public OfferBox(SuggestDesk desk) {
        this.desk = desk;
    }

    /** Inside the transaction that keeps the flags. */
    public void about(Line line, long classId, List<Sign> signs) {
        if (isWishAlone(signs) && isFit(line)) {
            writer(line, classId)
                    .filter(person -> desk.mayOnceMore("suggestion offer", person, 1))
                    .ifPresent(person -> offer(person, classId, line.text().strip()));
        }
    }

    /** Whoever is in need, or has let out personal data, hears of that and of nothing else. */
    private static boolean isWishAlone(List<Sign> signs) {
        return signs.stream().anyMatch(sign -> sign.category() == Category.WISH)
                && signs.stream()
                        .noneMatch(sign -> sign.severity() == Severity.DANGER || sign.category() == Category.LEAK);
    }

    private static boolean isFit(Line line) {
        return !line.forwarded() && line.text().strip().length() <= Opinion.LONGEST;
    }

    /** A member needs no box to be heard by the members. */
    private Optional<Person> writer(Line line, long classId) {
        return desk.people()
                .persons()
                .byUser(line.chat().bot(), line.who().userId())
                .filter(Person::reachable)
                .filter(person -> !desk.people().staff().isLiaison(person, classId))
                .filter(person -> !desk.members(classId).isEmpty());
    }

    private void offer(Person person, long classId, String words) {
        SuggestionDraft draft =
                new SuggestionDraft(desk.pen().ids().next(), desk.mark(person), classId, words, desk.now());
        desk.records().drafts().put(draft);
        List<List<Button>> rows = List.of(List.of(
                button(draft, person, Action.SUGGEST_PREVIEW, "suggest.offer.yes"),
                button(draft, person, Action.SUGGEST_DROP, "suggest.offer.no")));
        desk.say(person, rows, desk.text("suggest.offer", Beginning.of(words, SHOWN)));
    }

    private Button button(SuggestionDraft draft, Person person, Action action, String label) {
        return desk.button(new Offered(person.bot(), action, draft.id(), null), desk.text(label));
    }
}
