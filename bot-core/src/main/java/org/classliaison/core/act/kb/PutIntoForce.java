package org.classliaison.core.act.kb;

import java.util.List;
import java.util.Optional;
import org.classliaison.core.knowledge.Change;
import org.classliaison.core.knowledge.Entry;
import org.classliaison.core.knowledge.EntryDraft;
import org.classliaison.core.knowledge.History;
import org.classliaison.core.offers.Action;
import org.classliaison.core.offers.Pressed;
import org.classliaison.core.people.Person;
import org.jspecify.annotations.Nullable;

/** Makes a draft answer from now on, unless somebody was quicker; the version before is kept. */
final class PutIntoForce {

    private final Desk desk;
    private final EntryCard card;
    private final Objections objections;

    PutIntoForce(Desk desk, EntryCard card) {
        this.desk = desk;
        this.card = card;
        this.objections = new Objections(desk.books().library(), desk.pen().texts());
    }

    String drop(Pressed pressed) {
        Optional<EntryDraft> draft = ownDraft(pressed);
        if (draft.isEmpty()) {
            return desk.pen().texts().get("press.done");
        }
        desk.books().edits().removeDraft(draft.get().id());
        desk.expectNoWords(pressed.presser());
        desk.say(pressed.presser(), "kb.dropped");
        return "";
    }

    String keep(Pressed pressed) {
        Optional<EntryDraft> draft =
                ownDraft(pressed).filter(found -> found.step().isEmpty());
        if (draft.isEmpty()) {
            return desk.pen().texts().get("press.done");
        }
        Entry entry = draft.get().entry();
        if (!desk.rights().mayChange(pressed.presser(), entry.classId())) {
            return desk.pen().texts().get("kb.notYours");
        }
        Entry current = desk.current(entry.topic(), entry.classId()).orElse(null);
        Optional<String> objection = objections.to(draft.get(), current);
        if (objection.isPresent()) {
            return objection.get();
        }
        putUnlessChanged(pressed.presser(), draft.get());
        return "";
    }

    private void putUnlessChanged(Person writer, EntryDraft draft) {
        desk.books().edits().removeDraft(draft.id());
        Optional<Entry> current =
                desk.current(draft.entry().topic(), draft.entry().classId());
        int version = current.map(Entry::version).orElse(0);
        Optional<Entry> next =
                version == draft.base() ? replacing(writer, draft, current.orElse(null)) : Optional.empty();
        next.ifPresentOrElse(entry -> put(writer, draft.change(), entry), () -> showNewer(writer, draft));
    }

    private Optional<Entry> replacing(Person writer, EntryDraft draft, @Nullable Entry current) {
        History.By by = new History.By(writer.id(), draft.change());
        return desk.books().history().replace(current, draft.entry(), by);
    }

    private void showNewer(Person writer, EntryDraft draft) {
        Optional<Entry> newer =
                desk.current(draft.entry().topic(), draft.entry().classId());
        String key = draft.change().begins() ? "kb.taken" : "kb.changed";
        desk.say(writer, newer.isPresent() ? key : "kb.gone");
        newer.ifPresent(entry -> card.send(writer, entry));
    }

    private void put(Person writer, Change change, Entry next) {
        if (change == Change.RETIRED) {
            desk.books().knowledge().retire(next);
        } else {
            desk.books().knowledge().put(next);
        }
        tell(writer, change, next);
    }

    private void tell(Person writer, Change change, Entry entry) {
        boolean retired = change == Change.RETIRED;
        var history = desk.about(writer, Action.ENTRY_HISTORY, entry);
        var row = retired ? List.of(history) : List.of(desk.about(writer, Action.SHOW_ENTRY, entry), history);
        String key = retired ? "kb.done.retired" : "kb.done";
        desk.say(writer, List.of(row), desk.pen().texts().get(key, entry.title(), desk.name(entry.classId())));
    }

    private Optional<EntryDraft> ownDraft(Pressed pressed) {
        return desk.books()
                .edits()
                .lockDraft(pressed.subject())
                .filter(draft -> draft.personId() == pressed.presser().id());
    }
}
