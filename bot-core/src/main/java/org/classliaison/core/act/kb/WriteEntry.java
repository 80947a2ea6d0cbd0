package org.classliaison.core.act.kb;

import java.util.Optional;
import java.util.function.Function;
import org.classliaison.core.forecast.Shifts;
import org.classliaison.core.knowledge.Change;
import org.classliaison.core.knowledge.Entry;
import org.classliaison.core.knowledge.EntryDraft;
import org.classliaison.core.offers.Pressed;
import org.classliaison.core.people.Person;

/** Begins a draft: of a new entry, or of a change to one; nothing changes yet. */
final class WriteEntry {

    private final Desk desk;
    private final AskNext next;
    private final FirstDraft first;

    WriteEntry(Desk desk, AskNext next) {
        this.desk = desk;
        this.next = next;
        this.first = new FirstDraft(desk);
    }

    String begin(Pressed pressed) {
        Long classId = Desk.classOf(pressed.subject());
        if (!desk.rights().mayChange(pressed.presser(), classId)) {
            return desk.pen().texts().get("kb.notYours");
        }
        start(pressed.presser(), first.blank(pressed.presser(), classId));
        return "";
    }

    /** A button of an entry's card: what it changes goes into a draft. */
    Function<Pressed, String> changing(Change change) {
        return pressed -> change(pressed, change);
    }

    private String change(Pressed pressed, Change change) {
        Person writer = pressed.presser();
        Long classId = Desk.classOf(pressed.subject());
        if (!desk.rights().mayChange(writer, classId)) {
            return desk.pen().texts().get("kb.notYours");
        }
        boolean override = change == Change.OVERRIDE;
        if (override && desk.current(pressed.detail(), classId).isPresent()) {
            return desk.pen().texts().get("kb.taken");
        }
        Optional<Entry> entry = desk.current(pressed.detail(), override ? null : classId);
        entry.map(found -> override ? first.ownRule(writer, found, classId) : first.of(writer, change, found))
                .ifPresent(draft -> start(writer, draft));
        return entry.isPresent() ? "" : desk.pen().texts().get("kb.gone");
    }

    private void start(Person writer, EntryDraft draft) {
        desk.books().edits().add(draft);
        next.ask(writer, draft, Shifts.UNTRIED);
    }
}
