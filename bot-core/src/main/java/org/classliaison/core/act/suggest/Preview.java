package org.classliaison.core.act.suggest;

import java.util.List;
import org.classliaison.core.chat.Button;
import org.classliaison.core.offers.Action;
import org.classliaison.core.offers.Offered;
import org.classliaison.core.people.Person;
import org.classliaison.core.suggestions.Opinion;
import org.classliaison.core.suggestions.SuggestionDraft;

/** Shows a writer their draft as the members would see it. Its buttons name that draft and no later one. */
record Preview(SuggestDesk desk) {

    /** @param name as the members would see it, if the writer signs */
    void show(Person person, String name, SuggestionDraft draft) {
        Long classId = draft.classId();
        if (classId == null || desk.members(classId).isEmpty()) {
            String again = desk.text("suggest.again");
            Offered offered = new Offered(person.bot(), Action.SUGGEST_PREVIEW, draft.id(), null);
            desk.say(person, List.of(List.of(desk.button(offered, again))), desk.text("suggest.nobody.kept"));
            return;
        }
        String card =
                new CardText(desk).top(classId, desk.text("suggest.noNumber"), new Opinion(draft.words(), null, null));
        desk.say(person, buttons(person, draft), desk.text("suggest.preview", card, signature(name)));
    }

    private String signature(String name) {
        return new CardText(desk).signature(name);
    }

    private List<List<Button>> buttons(Person person, SuggestionDraft draft) {
        return List.of(
                List.of(desk.button(person, Action.SUGGEST_SIGNED, draft.id())),
                List.of(desk.button(person, Action.SUGGEST_UNSIGNED, draft.id())),
                List.of(desk.button(person, Action.SUGGEST_DROP, draft.id())));
    }
}
