package org.classliaison.app.knowledgefiles;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.classliaison.core.act.importing.BadFileText;
import org.classliaison.core.act.importing.ReadEntries;
import org.classliaison.core.act.importing.Reading;
import org.classliaison.core.chat.Texts;
import org.classliaison.core.files.BadFile;
import org.classliaison.core.knowledge.Checks;
import org.classliaison.core.knowledge.Entry;
import org.classliaison.core.knowledge.Remark;
import org.classliaison.core.knowledge.RemarkText;

/** {@code knowledge check FILE} and {@code knowledge template FILE}: without database, network and token. */
public final class KnowledgeCommand {

    private static final String USAGE =
            "knowledge takes check FILE, or template FILE.xlsx, for example: ./liaison knowledge check entries.xlsx";

    private final List<Entry> seed;
    private final LocalDate today;
    private final Texts texts = new Texts(Locale.SIMPLIFIED_CHINESE);

    /** @param seed what the file is compared with */
    public KnowledgeCommand(List<Entry> seed, LocalDate today) {
        this.seed = seed;
        this.today = today;
    }

    /** Exit codes: 0 done, 1 there is something to mend, 2 wrong use. */
    public int run(String[] args, PrintStream out, PrintStream err) {
        if (args.length != 2) {
            err.println(USAGE);
            return 2;
        }
        Path file = Path.of(args[1]);
        try {
            return switch (args[0]) {
                case "check" -> check(file, out);
                case "template" -> template(file, out, err);
                default -> {
                    err.println(USAGE);
                    yield 2;
                }
            };
        } catch (IOException e) {
            err.println("The file " + file + " cannot be read or written: "
                    + e.getClass().getSimpleName() + ". Check its path and try again.");
            return 2;
        }
    }

    private int check(Path file, PrintStream out) throws IOException {
        try {
            byte[] content = Files.readAllBytes(file);
            var table = new EntryFiles().read(String.valueOf(file.getFileName()), content);
            return print(new ReadEntries(texts).of(table, null, seed), out);
        } catch (BadFile bad) {
            out.println(new BadFileText(texts).of(bad));
            return 1;
        }
    }

    private int print(Reading reading, PrintStream out) {
        long rows = reading.faults().stream()
                .map(fault -> fault.number())
                .distinct()
                .count();
        out.println(texts.get(
                "import.counts",
                reading.fresh().size(),
                reading.changed().size(),
                reading.same().size(),
                rows));
        reading.faults().forEach(fault -> out.println(texts.get("import.fault.row", fault.number(), fault.words())));
        RemarkText remarks = new RemarkText(texts);
        Set<Entry> written = new HashSet<>(reading.toWrite());
        Checks.of(reading.over(seed), today).stream()
                .filter(remark -> concerns(remark, written))
                .forEach(remark -> out.println(remarks.titled(remark)));
        return reading.faults().isEmpty() ? 0 : 1;
    }

    private static boolean concerns(Remark remark, Set<Entry> written) {
        return written.contains(remark.entry()) || (remark.other() != null && written.contains(remark.other()));
    }

    private int template(Path file, PrintStream out, PrintStream err) throws IOException {
        if (!file.toString().endsWith(".xlsx")) {
            err.println("The template is an Excel workbook: give it a name that ends in .xlsx.");
            return 2;
        }
        if (Files.exists(file)) {
            err.println("There is a file " + file + " already. Choose another name, or move it away.");
            return 2;
        }
        Files.write(file, Template.workbook(today));
        out.println("Written to " + file + ".");
        return 0;
    }
}
