package org.classliaison.core.act.stages;

import java.util.OptionalLong;
import java.util.function.Consumer;
import org.classliaison.core.chat.Attachments;
import org.classliaison.core.chat.Incoming.Document;
import org.classliaison.core.files.BadFile;
import org.classliaison.core.files.KnowledgeFiles;
import org.classliaison.core.files.Table;
import org.classliaison.core.people.Person;

/** A list of days in a file: a person a row, a day a column. */
public final class StageFile {

    private final StageDesk desk;
    private final Source source;
    private final TakeList take;

    public record Source(Attachments attachments, KnowledgeFiles files) {}

    public StageFile(StageDesk desk, Source source) {
        this.desk = desk;
        this.source = source;
        this.take = new TakeList(desk);
    }

    /** The file of somebody who looks after no class stays where it is. */
    public Consumer<Person> plan(Document document, Person sender) {
        return desk.people().staff().classesOf(sender).isEmpty() ? this::refuse : plan(document, OptionalLong.empty());
    }

    /** Fetches and reads now, outside any transaction; what comes back shows what would be taken down. */
    public Consumer<Person> plan(Document document, OptionalLong classId) {
        try {
            Table sieved = SieveTable.of(read(document));
            return member -> take.begin(member, classId, sieved);
        } catch (BadFile bad) {
            String key = bad.reason() == BadFile.Reason.NO_HEADINGS ? "stages.file.headings" : "stages.file.bad";
            return member -> desk.say(member, key);
        }
    }

    public void refuse(Person person) {
        desk.say(person, "stages.membersOnly");
    }

    private Table read(Document document) {
        if (document.size() > BadFile.MOST_BYTES) {
            throw new BadFile(BadFile.Reason.TOO_LARGE);
        }
        byte[] content = source.attachments()
                .fetch(document.file(), BadFile.MOST_BYTES)
                .orElseThrow(() -> new BadFile(BadFile.Reason.NOT_FETCHED));
        return source.files().read(document.name(), content);
    }
}
