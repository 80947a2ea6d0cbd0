package org.classliaison.core.act.kb;

import java.util.Optional;
import org.classliaison.core.forecast.Shifts;
import org.classliaison.core.knowledge.Change;
import org.classliaison.core.knowledge.Entry;
import org.classliaison.core.knowledge.EntryDraft;
import org.classliaison.core.offers.Action;
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
    String change(Pressed pressed) {
        Person writer = pressed.presser();
        Change change = changeOf(pressed.offer().what().action());
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

    private static Change changeOf(Action action) {
        return switch (action) {
            case EDIT_TITLE -> Change.TITLE;
            case EDIT_ANSWER -> Change.ANSWER;
            case EDIT_SOURCE -> Change.SOURCE;
            case ADD_WAY -> Change.WAYS;
            case ADD_BAD -> Change.BAD;
            case EDIT_DATES -> Change.DATES;
            case EDIT_REVIEW -> Change.REVIEW;
            case EDIT_LAYER -> Change.LAYER;
            case EDIT_STANDS_IN -> Change.STANDS_IN;
            case VERIFY_ENTRY -> Change.VERIFIED;
            case RETIRE_ENTRY -> Change.RETIRED;
            case OVERRIDE_ENTRY -> Change.OVERRIDE;
            default -> throw new IllegalArgumentException(action + " changes no entry.");
        };
    }
}
