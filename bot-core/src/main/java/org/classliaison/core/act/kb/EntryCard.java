package org.classliaison.core.act.kb;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.classliaison.core.chat.Button;
import org.classliaison.core.knowledge.Entry;
import org.classliaison.core.offers.Action;
import org.classliaison.core.offers.Offered;
import org.classliaison.core.offers.Pressed;
import org.classliaison.core.people.Person;

/** One entry with everything that may be done to it by whoever looks at it. */
final class EntryCard {

    private final Desk desk;
    private final EntryText text;

    EntryCard(Desk desk) {
        this.desk = desk;
        this.text = new EntryText(desk);
    }

    String show(Pressed pressed) {
        Optional<Entry> entry = desk.current(pressed.detail(), Desk.classOf(pressed.subject()));
        if (entry.isEmpty()) {
            return desk.pen().texts().get("kb.gone");
        }
        if (desk.rights().seenBy(pressed.presser(), List.of(entry.get())).isEmpty()) {
            return desk.pen().texts().get("kb.notYours");
        }
        send(pressed.presser(), entry.get());
        return "";
    }

    void send(Person reader, Entry entry) {
        List<List<Button>> rows = new ArrayList<>();
        if (desk.rights().mayChange(reader, entry.classId())) {
            rows.add(row(reader, entry, Action.EDIT_ANSWER, Action.EDIT_TITLE));
            rows.add(row(reader, entry, Action.EDIT_SOURCE, Action.EDIT_LAYER, Action.EDIT_STANDS_IN));
            rows.add(row(reader, entry, Action.EDIT_DATES, Action.EDIT_REVIEW, Action.VERIFY_ENTRY));
            rows.add(row(reader, entry, Action.ADD_WAY, Action.ADD_BAD));
            rows.add(row(reader, entry, Action.ENTRY_HISTORY, Action.RETIRE_ENTRY));
        } else {
            rows.add(row(reader, entry, Action.ENTRY_HISTORY));
        }
        if (entry.classId() == null) {
            desk.people().staff().classesOf(reader).forEach(classId -> rows.add(List.of(own(reader, entry, classId))));
        }
        desk.say(reader, rows, text.card(entry));
    }

    private List<Button> row(Person reader, Entry entry, Action... actions) {
        return List.of(actions).stream()
                .map(action -> desk.about(reader, action, entry))
                .toList();
    }

    /** To the class's own entry, or to writing one. */
    private Button own(Person reader, Entry entry, long classId) {
        boolean exists = desk.current(entry.topic(), classId).isPresent();
        boolean several = desk.people().staff().classesOf(reader).size() > 1;
        String key = exists ? "kb.override.show" : "kb.override";
        String label = desk.pen().texts().get(key)
                + (several ? desk.pen().texts().get("kb.override.of", desk.name(classId)) : "");
        Action action = exists ? Action.SHOW_ENTRY : Action.OVERRIDE_ENTRY;
        return desk.pen().buttons().of(new Offered(reader.bot(), action, classId, entry.topic()), label);
    }
}
