package org.classliaison.core.act.export;

import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.classliaison.core.chat.Outgoing.Attach;
import org.classliaison.core.chat.Outgoing.Say;
import org.classliaison.core.chat.Texts;
import org.classliaison.core.files.EntryRows;
import org.classliaison.core.files.Format;
import org.classliaison.core.files.KnowledgeFiles;
import org.classliaison.core.knowledge.Entries;
import org.classliaison.core.knowledge.Entry;
import org.classliaison.core.outbox.Mail;
import org.classliaison.core.people.ClassGroup;
import org.classliaison.core.people.ClassGroups;
import org.classliaison.core.people.Person;
import org.classliaison.core.people.Staff;
import org.jspecify.annotations.Nullable;

/** Sends the knowledge base as files that can be sent back changed: the branch's entries, and those of each class. */
public final class ExportKnowledge {

    private static final List<String> WORDS = List.of("knowledge", "知识库", "条目");

    private final Entries entries;
    private final KnowledgeFiles files;
    private final People people;
    private final Pen pen;

    public record People(Staff staff, ClassGroups classes) {}

    public record Pen(Mail mail, Texts texts) {}

    public ExportKnowledge(Entries entries, KnowledgeFiles files, People people, Pen pen) {
        this.entries = entries;
        this.files = files;
        this.people = people;
        this.pen = pen;
    }

    /** Whether the words behind /export ask for the knowledge base. */
    public static boolean isMeantBy(String words) {
        return WORDS.contains(words.split("\\s+", 2)[0].toLowerCase(Locale.ROOT));
    }

    /** @param words what is said behind /export: the knowledge base, and perhaps a format */
    public void send(Person person, String words) {
        boolean admin = people.staff().isBranchAdmin(person);
        List<ClassGroup> theirs = people.classes().all(person.bot()).stream()
                .filter(group -> admin || people.staff().isLiaison(person, group.id()))
                .toList();
        String[] parts = words.split("\\s+", 2);
        Optional<Format> format = parts.length < 2 ? Optional.of(Format.XLSX) : Format.named(parts[1].strip());
        if (theirs.isEmpty() && !admin) {
            say(person, "export.membersOnly");
        } else if (format.isEmpty()) {
            say(person, "export.knowledge.format");
        } else {
            send(person, theirs, format.get());
        }
    }

    private void send(Person person, List<ClassGroup> theirs, Format format) {
        List<Entry> all = entries.all();
        send(person, null, of(all, null), format);
        theirs.forEach(group -> {
            List<Entry> own = of(all, group.id());
            if (!own.isEmpty()) {
                send(person, group, own, format);
            }
        });
    }

    private void send(Person person, @Nullable ClassGroup group, List<Entry> own, Format format) {
        byte[] content = files.write(format, EntryRows.of(own));
        String scope = group == null ? pen.texts().get("records.branch") : group.name();
        String name = "knowledge-" + people.staff().today() + (group == null ? "" : "-" + group.id());
        String caption = pen.texts().get("export.knowledge.caption", scope, own.size());
        pen.mail()
                .answer(
                        person.privateChat(),
                        new Attach(
                                caption,
                                name + "." + format.extension(),
                                Base64.getEncoder().encodeToString(content)));
    }

    private static List<Entry> of(List<Entry> all, @Nullable Long classId) {
        return all.stream()
                .filter(entry -> Objects.equals(entry.classId(), classId))
                .toList();
    }

    private void say(Person person, String key) {
        pen.mail().answer(person.privateChat(), new Say(pen.texts().get(key), List.of(), null));
    }
}
