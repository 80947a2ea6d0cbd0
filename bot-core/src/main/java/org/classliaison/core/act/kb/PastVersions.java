package org.classliaison.core.act.kb;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.classliaison.core.chat.Button;
import org.classliaison.core.forecast.Shifts;
import org.classliaison.core.knowledge.Change;
import org.classliaison.core.knowledge.Entry;
import org.classliaison.core.knowledge.EntryDraft;
import org.classliaison.core.knowledge.Version;
import org.classliaison.core.offers.Action;
import org.classliaison.core.offers.Offered;
import org.classliaison.core.offers.Pressed;
import org.classliaison.core.people.Person;
import org.jspecify.annotations.Nullable;

/** What an entry was before, and how to bring that back. */
final class PastVersions {

    private static final int MOST = 5;

    private final Desk desk;
    private final Preview preview;

    PastVersions(Desk desk, Preview preview) {
        this.desk = desk;
        this.preview = preview;
    }

    String show(Pressed pressed) {
        Person reader = pressed.presser();
        Long classId = Desk.classOf(pressed.subject());
        if (classId != null && !desk.rights().mayChange(reader, classId)) {
            return desk.pen().texts().get("kb.notYours");
        }
        List<Version> versions = desk.books().edits().versions(pressed.detail(), classId, MOST);
        String head = desk.pen().texts().get(versions.isEmpty() ? "kb.history.none" : "kb.history");
        String lines = versions.stream().map(version -> "\n" + line(version)).collect(Collectors.joining());
        List<List<Button>> rows = versions.stream()
                .filter(version -> desk.rights().mayChange(reader, classId))
                .map(version -> List.of(restore(reader, version)))
                .toList();
        desk.say(reader, rows, head + lines);
        return "";
    }

    String restore(Pressed pressed) {
        Optional<Version> version = desk.books().edits().version(pressed.subject());
        if (version.isEmpty()) {
            return desk.pen().texts().get("kb.gone");
        }
        Entry entry = version.get().entry();
        if (!desk.rights().mayChange(pressed.presser(), entry.classId())) {
            return desk.pen().texts().get("kb.notYours");
        }
        EntryDraft draft = draft(pressed.presser(), entry);
        desk.books().edits().add(draft);
        preview.send(pressed.presser(), draft, Shifts.UNTRIED);
        return "";
    }

    private EntryDraft draft(Person writer, Entry old) {
        int base = desk.current(old.topic(), old.classId()).map(Entry::version).orElse(0);
        long id = desk.pen().ids().next();
        return new EntryDraft(
                id, writer.id(), Change.RESTORED, base, old, 0, desk.clock().instant());
    }

    String retired(Person reader) {
        List<Entry> retired = desk.books().knowledge().retired().stream()
                .filter(entry -> desk.rights().mayChange(reader, entry.classId()))
                .toList();
        List<List<Button>> rows = retired.stream()
                .limit(MOST)
                .map(entry -> List.of(desk.about(reader, Action.ENTRY_HISTORY, entry, entry.title())))
                .toList();
        desk.say(reader, rows, desk.pen().texts().get("kb.retired.list", retired.size()));
        return "";
    }

    private String line(Version version) {
        String who = name(version.personId());
        String what = desk.pen().texts().get("kb.change." + version.change().name());
        LocalDate day = LocalDate.ofInstant(version.at(), desk.clock().getZone());
        return desk.pen()
                .texts()
                .get("kb.history.line", day, who, what, version.entry().version());
    }

    /** Whoever has had their data erased stays nobody. */
    private String name(@Nullable Long personId) {
        return personId == null
                ? desk.pen().texts().get("kb.nobody")
                : desk.people().persons().byId(personId).map(Person::shownName).orElse("");
    }

    private Button restore(Person reader, Version version) {
        Offered offered = new Offered(reader.bot(), Action.RESTORE_VERSION, version.id(), null);
        return desk.pen()
                .buttons()
                .of(
                        offered,
                        desk.pen().texts().get("kb.restore", version.entry().version()));
    }
}
