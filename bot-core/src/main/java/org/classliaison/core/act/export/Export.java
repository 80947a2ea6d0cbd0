package org.classliaison.core.act.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.classliaison.core.chat.Outgoing.Attach;
import org.classliaison.core.chat.Outgoing.Say;
import org.classliaison.core.chat.Texts;
import org.classliaison.core.outbox.Mail;
import org.classliaison.core.people.ClassGroup;
import org.classliaison.core.people.ClassGroups;
import org.classliaison.core.people.Person;
import org.classliaison.core.people.Staff;
import org.classliaison.core.questions.Questions;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Sends a member the questions of their classes, each as CSV and as an Excel workbook. */
public final class Export {

    private static final int MOST_ROWS = 10_000;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Questions questions;
    private final ClassGroups classes;
    private final Staff staff;
    private final Pen pen;

    /** @param clock in the branch's zone: times in the table are read off it */
    public record Pen(Mail mail, Texts texts, Clock clock) {}

    public Export(Questions questions, ClassGroups classes, Staff staff, Pen pen) {
        this.questions = questions;
        this.classes = classes;
        this.staff = staff;
        this.pen = pen;
    }

    public void send(Person person) {
        List<ClassGroup> theirs = classes.all(person.bot()).stream()
                .filter(group -> staff.isBranchAdmin(person) || staff.isLiaison(person, group.id()))
                .toList();
        if (theirs.isEmpty()) {
            pen.mail().answer(person.privateChat(), new Say(pen.texts().get("export.membersOnly"), List.of(), null));
        }
        theirs.forEach(group -> send(person, group));
    }

    private void send(Person person, ClassGroup group) {
        List<List<String>> rows =
                new QuestionTable(pen.texts(), pen.clock().getZone()).of(questions.ofClass(group.id(), MOST_ROWS));
        String name = "questions-" + staff.today() + "-" + group.id();
        String caption = pen.texts().get("export.caption", group.name(), rows.size() - 1);
        attach(person, caption, name + ".csv", csv(rows));
        attach(person, caption, name + ".xlsx", excel(group.name(), rows));
    }

    private void attach(Person person, String caption, String fileName, byte[] content) {
        String base64 = Base64.getEncoder().encodeToString(content);
        pen.mail().answer(person.privateChat(), new Attach(caption, fileName, base64));
    }

    /** With a byte order mark: Excel takes UTF-8 without one for the system's old code page. */
    private static byte[] csv(List<List<String>> rows) {
        StringBuilder text = new StringBuilder(BYTE_ORDER_MARK);
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.EXCEL)) {
            printer.printRecords(rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] excel(String sheetName, List<List<String>> rows) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "class-liaison", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(sheetName);
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    sheet.value(row, column, rows.get(row).get(column));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
