package org.classliaison.core.act.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.classliaison.core.knowledge.Change;
import org.classliaison.core.knowledge.Entry;
import org.classliaison.core.knowledge.History;
import org.classliaison.core.offers.Action;
import org.classliaison.core.offers.Offered;
import org.classliaison.core.offers.Pressed;
import org.classliaison.core.people.Person;

/** Takes a file over after its preview, all of it or nothing, or drops it. */
public final class ApplyImport {

    private final ImportDesk desk;
    private final ReadEntries readEntries;

    public ApplyImport(ImportDesk desk) {
        this.desk = desk;
        this.readEntries = new ReadEntries(desk.texts());
    }

    public String apply(Pressed pressed) {
        Optional<ImportDraft> draft = desk.lockOwn(pressed.presser(), pressed.subject());
        if (draft.isEmpty()) {
            return desk.texts().get("import.expired");
        }
        if (!draft.get().basis().equals(pressed.detail())) {
            return desk.texts().get("import.olderPreview");
        }
        return desk.mayImport(pressed.presser(), draft.get().owner())
                ? apply(pressed.presser(), draft.get())
                : desk.texts().get("import.notYours");
    }

    public String drop(Pressed pressed) {
        Optional<ImportDraft> draft = desk.lockOwn(pressed.presser(), pressed.subject());
        if (draft.isEmpty()) {
            return desk.texts().get("import.expired");
        }
        desk.records().drafts().remove(draft.get().id());
        desk.say(pressed.presser(), "import.dropped");
        return "";
    }

    private String apply(Person person, ImportDraft draft) {
        Reading now = readEntries.of(
                draft.table(),
                draft.owner().classId(),
                desk.records().books().entries().all());
        boolean changed = !now.basis().equals(draft.basis()) || !now.faults().isEmpty();
        if (changed) {
            previewAnew(person, draft);
            return "";
        }
        desk.records().books().knowledge().putAll(versions(person, now));
        desk.records().drafts().remove(draft.id());
        desk.say(person, "import.done", now.fresh().size(), now.changed().size(), desk.name(draft.owner()));
        return "";
    }

    /** Who was quicker with one of them has changed the basis: the next try sees it, and previews anew. */
    private List<Entry> versions(Person person, Reading now) {
        History history = desk.records().books().history();
        History.By by = new History.By(person.id(), Change.IMPORTED);
        List<Optional<Entry>> next = new ArrayList<>();
        now.fresh().forEach(entry -> next.add(history.replace(null, entry, by)));
        for (int i = 0; i < now.changed().size(); i++) {
            next.add(history.replace(now.replaced().get(i), now.changed().get(i), by));
        }
        return next.stream()
                .map(entry -> entry.orElseThrow(
                        () -> new IllegalStateException("An entry changed while a file was taken over")))
                .toList();
    }

    private void previewAnew(Person person, ImportDraft draft) {
        Long classId = draft.owner().classId();
        Offered again = new Offered(
                draft.owner().bot(), Action.SHOW_IMPORT, draft.id(), classId == null ? null : String.valueOf(classId));
        String label = desk.texts().get("import.again");
        desk.say(
                person,
                List.of(List.of(desk.pen().buttons().of(again, label))),
                desk.texts().get("import.changed"));
    }
}
