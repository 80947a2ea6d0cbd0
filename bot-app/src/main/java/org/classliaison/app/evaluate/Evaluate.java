package org.classliaison.app.evaluate;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.classliaison.core.knowledge.BgeSentences;
import org.classliaison.core.knowledge.Entry;
import org.classliaison.core.knowledge.Library;
import org.classliaison.core.knowledge.RememberingSentences;
import org.classliaison.core.knowledge.Sentences;
import org.classliaison.core.signs.SignSeed;
import org.classliaison.core.signs.StudentNumber;
import org.classliaison.core.signs.WatchLines;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code evaluate FOLDER} measures the answering brain, and with a second folder what is found of lines that may need care; {@code bench answers FOLDER} what a large knowledge base costs.
 * Exit codes: 0 done, 2 wrong use or bad input.
 */
public final class Evaluate {

    private static final int MOST_FOLDERS = 2;

    static final ZoneId SCHOOL = ZoneId.of("Asia/Shanghai");

    private final Material material;
    private final PrintStream out;
    private final PrintStream err;

    /**
     * @param entries what the bot would know
     * @param chatter lines of class chat that want no reply
     * @param signs what the detectors of care flags learn from
     * @param cache folder for computed figures
     */
    public record Material(List<Entry> entries, List<String> chatter, SignSeed signs, Path cache) {}

    /**
     * @param out gets the report, which ends with one line of JSON
     * @param err gets one sentence if there is nothing to measure
     */
    public Evaluate(Material material, PrintStream out, PrintStream err) {
        this.material = material;
        this.out = out;
        this.err = err;
    }

    /**
     * @param args one folder with {@code questions.jsonl} and {@code chatter.jsonl}, labelled; perhaps a second one with
     *     labelled lines that may need care
     */
    public int answers(String[] args) {
        return with(args, MOST_FOLDERS, folder -> {
            List<Labelled> lines = lines(folder);
            Optional<SignSeed> signs =
                    args.length < MOST_FOLDERS ? Optional.empty() : Optional.of(Care.lines(Path.of(args[1])));
            Sentences sentences = new RememberingSentences(new BgeSentences());
            Report report = report(lines, sentences);
            report.print(out);
            Map<String, Object> figures = new LinkedHashMap<>(report.figures());
            signs.ifPresent(
                    labelled -> figures.putAll(Report.print(care(sentences).figures(labelled), out)));
            out.println(JsonMapper.builder().build().writeValueAsString(figures));
            out.flush();
        });
    }

    private Report report(List<Labelled> lines, Sentences sentences) {
        LocalDate today = LocalDate.now(SCHOOL);
        Library library = Library.open(material.entries(), material.chatter(), sentences, material.cache());
        Tryout.Result result = new Tryout(library, today).of(lines);
        NewEntries.Result newEntries = new NewEntries(library, today).tryOut(result.questions());
        return new Report(result, newEntries, Never.in(material.entries(), today));
    }

    private Care care(Sentences sentences) {
        WatchLines watcher = WatchLines.open(material.signs(), sentences, StudentNumber.usual(), material.cache());
        return new Care(watcher, material.signs());
    }

    /** @param args as for {@link #answers} */
    public int scale(String[] args) {
        return with(args, 1, folder -> new Scale(material, lines(folder), out).run());
    }

    /** Half of them questions, half chatter. */
    private static List<Labelled> lines(Path folder) {
        return Stream.of("questions.jsonl", "chatter.jsonl")
                .flatMap(name -> new LabelledFile(folder.resolve(name)).read().stream())
                .toList();
    }

    private int with(String[] args, int most, Consumer<Path> work) {
        if (args.length < 1 || args.length > most) {
            err.println("Give one folder with questions.jsonl and chatter.jsonl.");
            return 2;
        }
        try {
            work.accept(Path.of(args[0]));
            return 0;
        } catch (BadLabels e) {
            err.println(e.getMessage());
            return 2;
        }
    }
}
