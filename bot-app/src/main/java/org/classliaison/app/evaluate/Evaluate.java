package org.classliaison.app.evaluate;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.classliaison.core.act.answer.Decide;
import org.classliaison.core.act.answer.Hearing;
import org.classliaison.core.act.answer.Sureness;
import org.classliaison.core.knowledge.BgeSentences;
import org.classliaison.core.knowledge.Entry;
import org.classliaison.core.knowledge.Findings;
import org.classliaison.core.knowledge.Library;

/** {@code evaluate [FOLDER]}: measures the answering brain. Exit codes: 0 done, 2 wrong use or bad input. */
public final class Evaluate {

    private static final ZoneId SCHOOL = ZoneId.of("Asia/Shanghai");

    private final Library library;
    private final Decide decide = new Decide(Sureness.measured());
    private final LocalDate today = LocalDate.now(SCHOOL);

    /**
     * @param entries what the bot would know
     * @param chatter lines of class chat that want no reply
     * @param cache folder for computed figures
     */
    public record Material(List<Entry> entries, List<String> chatter, Path cache) {}

    private Evaluate(Library library) {
        this.library = library;
    }

    /**
     * @param args one folder with {@code questions.jsonl} and {@code chatter.jsonl}, labelled
     * @param out gets the report, which ends with one line of JSON
     * @param err gets one sentence if there is nothing to measure
     */
    public static int run(String[] args, Material material, PrintStream out, PrintStream err) {
        if (args.length != 1) {
            err.println("evaluate takes one folder with questions.jsonl and chatter.jsonl.");
            return 2;
        }
        try {
            Path folder = Path.of(args[0]);
            List<Labelled> questions = new LabelledFile(folder.resolve("questions.jsonl")).read();
            List<Labelled> chatter = new LabelledFile(folder.resolve("chatter.jsonl")).read();
            Library library =
                    Library.open(material.entries(), material.chatter(), new BgeSentences(), material.cache());
            new Evaluate(library)
                    .report(Stream.concat(questions.stream(), chatter.stream()).toList())
                    .print(out);
            return 0;
        } catch (BadLabels e) {
            err.println(e.getMessage());
            return 2;
        }
    }

    private Report report(List<Labelled> lines) {
        double perSecond = perSecond(lines);
        List<Trial> trials = lines.stream().map(this::trial).toList();
        List<Long> nanos = trials.stream().map(Trial::nanos).sorted().toList();
        NewEntries.Result newEntries = new NewEntries(library, today)
                .tryOut(trials.stream()
                        .filter(trial -> trial.line().isQuestion())
                        .toList());
        return new Report(trials, new Speed(nanos, perSecond), newEntries);
    }

    /** All processors at work; warms up what is timed line by line afterwards. */
    private double perSecond(List<Labelled> lines) {
        long began = System.nanoTime();
        long tried =
                lines.parallelStream().filter(line -> trial(line).nanos() > 0).count();
        return tried / ((System.nanoTime() - began) / 1e9);
    }

    private Trial trial(Labelled line) {
        long began = System.nanoTime();
        Findings findings = library.find(line.text(), null, today);
        var addressed = decide.on(findings, Hearing.ADDRESSED);
        long nanos = System.nanoTime() - began;
        return new Trial(line, findings, addressed, decide.on(findings, Hearing.AMBIENT), nanos);
    }
}
