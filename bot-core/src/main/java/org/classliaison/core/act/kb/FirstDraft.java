package org.classliaison.core.act.kb;

import java.util.List;
import org.classliaison.core.knowledge.Change;
import org.classliaison.core.knowledge.Entry;
import org.classliaison.core.knowledge.EntryDraft;
import org.classliaison.core.knowledge.Examples;
import org.classliaison.core.knowledge.Layer;
import org.classliaison.core.knowledge.Provenance;
import org.classliaison.core.knowledge.Scope;
import org.classliaison.core.people.Person;
import org.classliaison.core.people.Role;
import org.jspecify.annotations.Nullable;

/** The draft a change begins with. */
final class FirstDraft {

    /** The class's entry is found by the ways of the branch's too: a few of its own are enough. */
    private static final int FEW_WAYS = 3;

    private final Desk desk;

    FirstDraft(Desk desk) {
        this.desk = desk;
    }

    EntryDraft blank(Person writer, @Nullable Long classId) {
        String topic = "kb_" + Long.toString(desk.pen().ids().next(), Character.MAX_RADIX);
        Layer layer = classId == null ? Layer.BRANCH : Layer.CLASS;
        Examples none = new Examples(List.of(), List.of());
        Entry entry = new Entry(0, topic, "", layer, null, from(""), "", none, new Scope(classId, null));
        return draft(writer, Change.NEW, entry, 0);
    }

    EntryDraft ownRule(Person writer, Entry ofBranch, @Nullable Long classId) {
        List<String> ways = ofBranch.questions().stream().limit(FEW_WAYS).toList();
        Scope scope = new Scope(classId, ofBranch.scope().overrides());
        Entry entry = new Entry(
                0, ofBranch.topic(), ofBranch.title(), Layer.CLASS, null, from(""), "", Examples.of(ways), scope);
        return draft(writer, Change.OVERRIDE, entry, 0);
    }

    EntryDraft of(Person writer, Change change, Entry entry) {
        Entry begun = change == Change.VERIFIED ? entry.from(verified(writer, entry)) : entry;
        return draft(writer, change, begun, entry.version());
    }

    private EntryDraft draft(Person writer, Change change, Entry entry, int base) {
        return new EntryDraft(
                desk.pen().ids().next(),
                writer.id(),
                change,
                base,
                entry,
                0,
                desk.clock().instant());
    }

    private Provenance from(String source) {
        return new Provenance(
                source, null, desk.today(), null, null, null, desk.today().plusYears(1));
    }

    private Provenance verified(Person writer, Entry entry) {
        return entry.provenance()
                .verified(duty(writer, entry), desk.today())
                .dueOn(desk.today().plusYears(1));
    }

    /** A duty, no name: it stands with the entry for years. */
    private String duty(Person writer, Entry entry) {
        Long classId = entry.classId();
        return classId != null && desk.people().staff().isLiaison(writer, classId)
                ? desk.pen()
                        .texts()
                        .get("kb.duty", desk.name(classId), desk.pen().texts().get("role." + Role.LIAISON))
                : desk.pen().texts().get("kb.duty.branch");
    }
}
