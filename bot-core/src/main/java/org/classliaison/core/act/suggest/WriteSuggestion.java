package org.classliaison.core.act.suggest;

import java.util.List;
import java.util.Optional;
import org.classliaison.core.chat.Button;
import org.classliaison.core.offers.Action;
import org.classliaison.core.offers.ClassChoice;
import org.classliaison.core.offers.Offered;
import org.classliaison.core.offers.Pressed;
import org.classliaison.core.people.ClassGroup;
import org.classliaison.core.people.Expectation;
import org.classliaison.core.people.Person;
import org.classliaison.core.suggestions.Opinion;
import org.classliaison.core.suggestions.SuggestionDraft;
import org.jspecify.annotations.Nullable;

/** {@code /suggest}: takes the words, and the class where nobody can tell it. They stay a sealed draft until handed in. */
final class WriteSuggestion {

    private final SuggestDesk desk;
    private final Preview preview;

    WriteSuggestion(SuggestDesk desk) {
        this.desk = desk;
        this.preview = new Preview(desk);
    }

    void begin(Person person, String name, String words) {
        Optional<Long> home = desk.people().slips().homes().of(person);
        if (isTooLong(words)) {
            desk.say(person, "suggest.tooLong", Opinion.LONGEST, words.length());
            home.ifPresent(classId -> desk.expect(person, Expectation.Kind.SUGGEST_WORDS, classId));
        } else if (words.isBlank()) {
            home.ifPresentOrElse(classId -> askWords(person, classId), () -> askClass(person, ""));
        } else {
            take(person, name, draft(person, home.orElse(null), words));
        }
    }

    /** What is blank or too long leaves the bot waiting for other words. */
    void typed(Person person, long classId, String name, String words) {
        if (words.isBlank()) {
            askWords(person, classId);
        } else if (isTooLong(words)) {
            desk.say(person, "suggest.tooLong", Opinion.LONGEST, words.length());
            desk.expect(person, Expectation.Kind.SUGGEST_WORDS, classId);
        } else {
            desk.expectNothing(person);
            take(person, name, draft(person, classId, words));
        }
    }

    String pickClass(Pressed pressed) {
        Person person = pressed.presser();
        if (pressed.detail().isEmpty()) {
            askWords(person, pressed.subject());
            return "";
        }
        Optional<SuggestionDraft> draft =
                desk.records().drafts().lock(Long.parseLong(pressed.detail()), desk.mark(person));
        draft.ifPresent(found -> take(person, pressed.press().who().name(), found.forClass(pressed.subject())));
        return draft.isPresent() ? "" : desk.text("suggest.gone");
    }

    /** Of words that the writer has not seen as the members would, such as those of an offer. */
    String show(Pressed pressed) {
        Optional<SuggestionDraft> draft = desk.records().drafts().lock(pressed.subject(), desk.mark(pressed.presser()));
        draft.ifPresent(
                found -> preview.show(pressed.presser(), pressed.press().who().name(), found));
        return draft.isPresent() ? "" : desk.text("suggest.gone");
    }

    private void take(Person person, String name, SuggestionDraft draft) {
        desk.records().drafts().put(draft);
        if (draft.classId() == null) {
            askClass(person, String.valueOf(draft.id()));
        } else {
            preview.show(person, name, draft);
        }
    }

    private void askWords(Person person, long classId) {
        if (desk.members(classId).isEmpty()) {
            desk.say(person, "suggest.nobody");
        } else {
            desk.expect(person, Expectation.Kind.SUGGEST_WORDS, classId);
            desk.say(person, "suggest.ask", desk.className(classId), Opinion.LONGEST);
        }
    }

    /** @param draftId of words that are there already; empty where there are none */
    private void askClass(Person person, String draftId) {
        List<ClassGroup> classes = desk.people().classes().all(person.bot()).stream()
                .filter(group -> group.chatId() != null)
                .toList();
        List<List<Button>> rows = new ClassChoice(desk.pen().buttons())
                .of(classes, classId -> new Offered(person.bot(), Action.SUGGEST_CLASS, classId, draftId));
        desk.say(person, rows, desk.text(rows.isEmpty() ? "suggest.nobody" : "suggest.which"));
    }

    private SuggestionDraft draft(Person person, @Nullable Long classId, String words) {
        return new SuggestionDraft(desk.pen().ids().next(), desk.mark(person), classId, words.strip(), desk.now());
    }

    private static boolean isTooLong(String words) {
        return words.strip().length() > Opinion.LONGEST;
    }
}
