package org.classliaison.core.act.stages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.classliaison.core.calendar.Anchor;
import org.classliaison.core.chat.Attachments;
import org.classliaison.core.chat.Incoming.Document;
import org.classliaison.core.files.BadFile;
import org.classliaison.core.files.KnowledgeFiles;
import org.classliaison.core.files.Table;
import org.classliaison.core.people.Person;
import org.classliaison.core.records.StageRecord;

/** A list of days in a file: a person a row, a day a column. What cannot be read is named, all else is taken over. */
public final class StageFile {

    private static final int MOST_NAMED = 10;

    private final StageDesk desk;
    private final Source source;
    private final WriteStage write;

    public record Source(Attachments attachments, KnowledgeFiles files) {}

    private record Read(Map<Integer, Anchor> columns, Table table) {}

    public StageFile(StageDesk desk, Source source) {
        this.desk = desk;
        this.source = source;
        this.write = new WriteStage(desk);
    }

    /** Fetches and reads now, outside any transaction; what comes back writes down. */
    public Consumer<Person> plan(Document document, long classId) {
        try {
            Read read = read(document);
            return member -> take(member, classId, read);
        } catch (BadFile bad) {
            String key = bad.reason() == BadFile.Reason.NO_HEADINGS ? "stages.file.headings" : "stages.file.bad";
            return member -> desk.say(member, key);
        }
    }

    private Read read(Document document) {
        if (document.size() > BadFile.MOST_BYTES) {
            throw new BadFile(BadFile.Reason.TOO_LARGE);
        }
        byte[] content = source.attachments()
                .fetch(document.file(), BadFile.MOST_BYTES)
                .orElseThrow(() -> new BadFile(BadFile.Reason.NOT_FETCHED));
        Table table = source.files().read(document.name(), content);
        Map<Integer, Anchor> columns = new LinkedHashMap<>();
        for (int i = 1; i < table.head().size(); i++) {
            int column = i;
            AnchorWords.in(table.head().get(i)).ifPresent(named -> columns.put(column, named.anchor()));
        }
        if (columns.isEmpty()) {
            throw new BadFile(BadFile.Reason.NO_HEADINGS);
        }
        return new Read(columns, table);
    }

    private void take(Person member, long classId, Read read) {
        if (!desk.people().staff().isLiaison(member, classId)) {
            desk.say(member, "stages.membersOnly");
            return;
        }
        List<String> unread = new ArrayList<>();
        int people = 0;
        for (Table.Row row : read.table().rows()) {
            people += row(member, classId, read, row, unread) ? 1 : 0;
        }
        desk.expectNothing(member);
        String rest = unread.isEmpty()
                ? ""
                : "\n"
                        + desk.text(
                                "stages.file.unread",
                                unread.size(),
                                String.join("、", unread.subList(0, Math.min(unread.size(), MOST_NAMED))));
        desk.say(member, List.of(), desk.text("stages.file.taken", people) + rest);
    }

    private boolean row(Person member, long classId, Read read, Table.Row row, List<String> unread) {
        String label = row.cell(0).strip();
        if (label.isEmpty() || label.length() > StageRecord.Whom.MOST_LABEL) {
            unread.add(read.table().head().getFirst() + " " + row.number());
            return false;
        }
        Optional<StageRecord> found = write.findOrAdd(member, classId, label);
        if (found.isEmpty()) {
            unread.add(read.table().head().getFirst() + " " + row.number());
            return false;
        }
        StageRecord stageRecord = found.get();
        for (Map.Entry<Integer, Anchor> column : read.columns().entrySet()) {
            String cell = row.cell(column.getKey()).strip();
            Optional<LocalDate> day = write.day(cell, column.getValue());
            if (day.isPresent()) {
                stageRecord = stageRecord.with(column.getValue(), day.get(), desk.noted(member));
            } else if (!cell.isEmpty()) {
                unread.add(read.table().head().get(column.getKey()) + " " + row.number());
            }
        }
        desk.records().stages().save(stageRecord);
        desk.records().ruleMade().remake(stageRecord);
        return true;
    }
}
