package org.classliaison.core.act.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.classliaison.core.care.CareLog;
import org.classliaison.core.care.CareLog.Deed;
import org.classliaison.core.care.CareLog.Entry;
import org.classliaison.core.chat.Ids;
import org.classliaison.core.chat.Outgoing.Attach;
import org.classliaison.core.chat.Outgoing.Say;
import org.classliaison.core.chat.Texts;
import org.classliaison.core.outbox.Mail;
import org.classliaison.core.people.ClassGroup;
import org.classliaison.core.people.ClassGroups;
import org.classliaison.core.people.Person;
import org.classliaison.core.people.Persons;
import org.classliaison.core.people.Staff;

/** {@code /care log}: the access log as a file, for branch admins. The export stands in it as well. */
public final class ExportCareLog {

    private static final int MOST_ROWS = 10_000;
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    private final CareLog log;
    private final People people;
    private final Pen pen;
    private final Duration kept;

    public record People(Persons persons, ClassGroups classes, Staff staff) {}

    /** @param clock in the branch's zone: times in the table are read off it */
    public record Pen(Mail mail, Texts texts, Ids ids, Clock clock) {}

    /** @param kept how long an entry is kept, all of which goes into the file */
    public ExportCareLog(CareLog log, People people, Pen pen, Duration kept) {
        this.log = log;
        this.people = people;
        this.pen = pen;
        this.kept = kept;
    }

    /** Whether these words after {@code /care} are for this room. */
    public static boolean isMeantBy(String words) {
        return words.strip().equalsIgnoreCase("log");
    }

    public void send(Person person) {
        if (!people.staff().isBranchAdmin(person)) {
            pen.mail().answer(person.privateChat(), new Say(pen.texts().get("access.adminsOnly"), List.of(), null));
            return;
        }
        log.note(new Entry(
                pen.ids().next(),
                person.bot(),
                0,
                0,
                Deed.EXPORTED,
                person.id(),
                pen.clock().instant()));
        List<Entry> entries = log.of(person.bot(), pen.clock().instant().minus(kept), MOST_ROWS);
        String caption = pen.texts().get("access.caption", entries.size(), kept.toDays());
        String name = "care-log-" + people.staff().today() + ".csv";
        String base64 = Base64.getEncoder().encodeToString(csv(entries));
        pen.mail().answer(person.privateChat(), new Attach(caption, name, base64));
    }

    /** With a byte order mark: Excel takes UTF-8 without one for the system's old code page. */
    private byte[] csv(List<Entry> entries) {
        Map<Long, String> names = names(entries);
        Map<Long, String> classes = classes(entries);
        StringBuilder text = new StringBuilder(BYTE_ORDER_MARK);
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.EXCEL)) {
            printer.printRecord((Object[]) pen.texts().get("access.columns").split(",", -1));
            for (Entry entry : entries) {
                printer.printRecord(
                        TIME.format(
                                ZonedDateTime.ofInstant(entry.at(), pen.clock().getZone())),
                        names.getOrDefault(entry.by(), pen.texts().get("access.gone")),
                        pen.texts().get("access.deed." + entry.deed().name()),
                        classes.getOrDefault(entry.classId(), ""),
                        entry.flagId() == 0 ? "" : entry.flagId());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private Map<Long, String> names(List<Entry> entries) {
        List<Long> ids = entries.stream().map(Entry::by).distinct().toList();
        return people.persons().byIds(ids).stream().collect(Collectors.toMap(Person::id, Person::shownName));
    }

    private Map<Long, String> classes(List<Entry> entries) {
        List<Long> ids = entries.stream()
                .map(Entry::classId)
                .filter(id -> id != 0)
                .distinct()
                .toList();
        return people.classes().byIds(ids).stream().collect(Collectors.toMap(ClassGroup::id, ClassGroup::name));
    }
}
