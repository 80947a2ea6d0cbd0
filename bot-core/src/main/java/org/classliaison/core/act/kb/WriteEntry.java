package org.classliaison.core.act.kb;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.classliaison.core.knowledge.Change;
import org.classliaison.core.knowledge.Change.Step;
import org.classliaison.core.knowledge.Entry;
import org.classliaison.core.knowledge.EntryDraft;
import org.classliaison.core.knowledge.Layer;
import org.classliaison.core.offers.Pressed;
import org.classliaison.core.people.Person;

/** Takes an entry down step by step; what is known by then waits as a draft, and nothing changes yet. */
final class WriteEntry {

    private final Desk desk;
    private final ReadWords reading;
    private final AskNext next;
    private final FirstDraft first;

    WriteEntry(Desk desk, Preview preview) {
        this.desk = desk;
        this.reading = new ReadWords(desk.pen().texts());
        this.next = new AskNext(desk, preview);
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

    /** A line the member types while the bot waits for words of that draft. */
    void typed(Person writer, long draftId, String line) {
        Optional<EntryDraft> draft = desk.books().edits().draft(draftId).filter(found -> isOpen(found, writer));
        if (draft.isEmpty()) {
            desk.expectNoWords(writer);
            desk.say(writer, "press.done");
        } else if (!desk.rights().mayChange(writer, draft.get().entry().classId())) {
            desk.expectNoWords(writer);
            desk.say(writer, "kb.notYours");
        } else {
            take(writer, draft.get(), line);
        }
    }

    String pickLayer(Pressed pressed) {
        Person writer = pressed.presser();
        Optional<EntryDraft> draft =
                desk.books().edits().draft(pressed.subject()).filter(found -> isOpen(found, writer));
        Optional<Layer> layer = Layer.of(pressed.detail());
        if (draft.isEmpty() || layer.isEmpty() || draft.get().step().orElseThrow() != Step.LAYER) {
            return desk.pen().texts().get("press.done");
        }
        if (!desk.rights().mayChange(writer, draft.get().entry().classId())) {
            return desk.pen().texts().get("kb.notYours");
        }
        advance(writer, draft.get(), draft.get().entry().ofLayer(layer.get()));
        return "";
    }

    private void take(Person writer, EntryDraft draft, String line) {
        Taken taken = reading.read(draft.step().orElseThrow(), draft.entry(), line);
        if (taken.trouble() == null) {
            advance(writer, draft, taken.entry());
        } else {
            desk.expectWords(writer, draft.id());
            desk.say(writer, List.of(), taken.trouble());
        }
    }

    private void start(Person writer, EntryDraft draft) {
        desk.books().edits().add(draft);
        next.ask(writer, draft);
    }

    private void advance(Person writer, EntryDraft draft, Entry entry) {
        EntryDraft further = draft.with(entry, desk.clock().instant());
        desk.books().edits().save(further);
        next.ask(writer, further);
    }

    private static boolean isOpen(EntryDraft draft, Person writer) {
        return draft.personId() == writer.id() && draft.step().isPresent();
    }
}
