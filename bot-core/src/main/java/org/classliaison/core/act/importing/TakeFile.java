package org.classliaison.core.act.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.classliaison.core.chat.Attachments;
import org.classliaison.core.chat.Button;
import org.classliaison.core.chat.Incoming.Document;
import org.classliaison.core.files.BadFile;
import org.classliaison.core.files.EntryRows;
import org.classliaison.core.files.Format;
import org.classliaison.core.files.Table;
import org.classliaison.core.offers.Action;
import org.classliaison.core.offers.Offered;
import org.classliaison.core.people.Person;
import org.classliaison.core.records.Owner;

/** Takes in a file that somebody sends in private. */
public final class TakeFile {

    private static final int MOST_SHOWN = 30;
    private static final int MOST_NAME = 120;

    private final ImportDesk desk;
    private final Attachments attachments;
    private final ShowImport show;
    private final BadFileText badFileText;

    public TakeFile(ImportDesk desk, Attachments attachments, ShowImport show) {
        this.desk = desk;
        this.attachments = attachments;
        this.show = show;
        this.badFileText = new BadFileText(desk.texts());
    }

    public void refuse(Person person) {
        desk.say(person, "import.membersOnly");
    }

    /** Fetches, reads and thinks now, outside any transaction; what comes back writes down and shows. */
    public Consumer<Person> plan(Document document, Person sender) {
        List<Owner> owners = desk.ownersFor(sender);
        if (owners.isEmpty()) {
            return this::refuse;
        }
        try {
            Table table = read(document);
            ImportDraft draft = new ImportDraft(
                    desk.pen().tools().ids().next(),
                    owners.getFirst(),
                    sender.id(),
                    shortName(document.name()),
                    table,
                    "",
                    desk.now());
            return owners.size() == 1 ? showing(draft) : person -> askFor(person, draft, owners);
        } catch (BadFile bad) {
            return person -> desk.say(person, List.of(), badFileText.of(bad));
        }
    }

    private Consumer<Person> showing(ImportDraft draft) {
        Preview preview = show.think(draft);
        return person -> {
            desk.records().drafts().add(draft);
            show.send(person, draft, preview);
        };
    }

    private void askFor(Person person, ImportDraft draft, List<Owner> owners) {
        desk.records().drafts().add(draft);
        List<List<Button>> rows = new ArrayList<>();
        for (Owner owner : owners.subList(0, Math.min(owners.size(), MOST_SHOWN))) {
            String detail = owner.classId() == null ? null : String.valueOf(owner.classId());
            Offered offered = new Offered(owner.bot(), Action.SHOW_IMPORT, draft.id(), detail);
            rows.add(List.of(desk.pen().buttons().of(offered, desk.name(owner))));
        }
        desk.say(
                person,
                rows,
                desk.texts()
                        .get(
                                "import.forWhom",
                                BadFileText.shortened(draft.fileName()),
                                draft.table().rows().size()));
    }

    /** A file with the wrong name or size is not even fetched. */
    private Table read(Document document) {
        if (document.size() > BadFile.MOST_BYTES) {
            throw new BadFile(BadFile.Reason.TOO_LARGE);
        }
        checkName(document.name());
        byte[] content = attachments
                .fetch(document.file(), BadFile.MOST_BYTES)
                .orElseThrow(() -> new BadFile(BadFile.Reason.NOT_FETCHED));
        Table table = desk.mind().files().read(document.name(), content);
        EntryRows.read(table);
        return table;
    }

    private static void checkName(String name) {
        String end = name.toLowerCase(Locale.ROOT);
        if (end.endsWith(".xls") || end.endsWith(".doc")) {
            throw new BadFile(end.endsWith("s") ? BadFile.Reason.OLD_EXCEL : BadFile.Reason.OLD_WORD);
        }
        if (Format.ofFile(name).isEmpty()) {
            throw new BadFile(BadFile.Reason.UNKNOWN_KIND, name);
        }
    }

    private static String shortName(String name) {
        return name.length() <= MOST_NAME ? name : name.substring(name.length() - MOST_NAME);
    }
}
