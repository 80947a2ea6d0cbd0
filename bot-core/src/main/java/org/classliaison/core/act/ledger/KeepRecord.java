package org.classliaison.core.act.ledger;

import java.util.List;
import java.util.Optional;
import org.classliaison.core.calendar.DayWords;
import org.classliaison.core.calendar.When;
import org.classliaison.core.knowledge.Entry;
import org.classliaison.core.offers.Pressed;
import org.classliaison.core.people.Person;
import org.classliaison.core.records.ClassRecord;
import org.classliaison.core.records.ClassRecord.State;
import org.classliaison.core.records.Noted;
import org.classliaison.core.records.Owner;

/** Makes a draft answer from now on, and takes a record off. */
public final class KeepRecord {

    private final Ledger ledger;
    private final WhichTopic whichTopic;
    private final RecordText text;

    public KeepRecord(Ledger ledger, WhichTopic whichTopic) {
        this.ledger = ledger;
        this.whichTopic = whichTopic;
        this.text = new RecordText(ledger.pen().texts());
    }

    public String save(Pressed pressed) {
        Person writer = pressed.presser();
        Owner owner = new Owner(writer.bot(), pressed.detail().isEmpty() ? null : Long.valueOf(pressed.detail()));
        Optional<ClassRecord> draft =
                ledger.records().lock(pressed.subject()).filter(found -> found.state() == State.DRAFT);
        if (draft.isEmpty()) {
            return ledger.pen().texts().get("press.done");
        }
        if (!ledger.mayWrite(writer, owner)) {
            return ledger.pen().texts().get("records.notYours");
        }
        When when = draft.get().what().when();
        return when != null && when.isPastAt(ledger.now())
                ? ledger.pen()
                        .texts()
                        .get("records.past", new DayWords(ledger.pen().texts()).full(when))
                : keep(writer, draft.get(), owner);
    }

    public String delete(Pressed pressed) {
        Optional<ClassRecord> found = ledger.records().lock(pressed.subject());
        if (found.isEmpty()) {
            return ledger.pen().texts().get("press.done");
        }
        if (!ledger.mayWrite(pressed.presser(), found.get().owner())) {
            return ledger.pen().texts().get("records.notYours");
        }
        ledger.records().remove(found.get().id());
        ledger.say(pressed.presser(), "records.deleted", text.of(found.get()));
        return "";
    }

    private String keep(Person writer, ClassRecord draft, Owner owner) {
        String topic = whichTopic.of(draft, owner.classId()).map(Entry::topic).orElse(null);
        ClassRecord kept =
                draft.kept(owner, topic, new Noted(writer.id(), ledger.clock().instant()));
        removeReplaced(kept);
        ledger.records().save(kept);
        ledger.say(writer, "records.saved", text.of(kept), ledger.name(owner));
        return "";
    }

    private void removeReplaced(ClassRecord kept) {
        Long classId = kept.owner().classId();
        List<Long> classes = classId == null ? List.of() : List.of(classId);
        ledger.records().current(kept.owner().bot(), classes, ledger.now().toLocalDate()).stream()
                .filter(kept::replaces)
                .forEach(old -> ledger.records().remove(old.id()));
    }
}
