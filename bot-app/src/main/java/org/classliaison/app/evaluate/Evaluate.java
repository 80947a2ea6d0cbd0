package org.classliaison.app.evaluate;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.classliaison.core.knowledge.BgeSentences;
import org.classliaison.core.knowledge.Entry;
import org.classliaison.core.knowledge.Library;

/**
 * {@code evaluate FOLDER} measures the answering brain, {@code bench answers FOLDER} what a large knowledge base costs.
 * Exit codes: 0 done, 2 wrong use or bad input.
 */
public final class Evaluate {

    static final ZoneId SCHOOL = ZoneId.of("Asia/Shanghai");

    private final Material material;
    private final PrintStream out;
    private final PrintStream err;

    /**
     * @param entries what the bot would know
     * @param chatter lines of class chat that want no reply
     * @param cache folder for computed figures
     */
    public record Material(List<Entry> entries, List<String> chatter, Path cache) {}

    /**
     * @param out gets the report, which ends with one line of JSON
     * @param err gets one sentence if there is nothing to measure
     */
    public Evaluate(Material material, PrintStream out, PrintStream err) {
        this.material = material;
        this.out = out;
        this.err = err;
    }

    /** @param args one folder with {@code questions.jsonl} and {@code chatter.jsonl}, labelled */
    public int answers(String[] args) {
        return with(args, folder -> {
            List<Labelled> questions = questions(folder);
            List<Labelled> chatter = new LabelledFile(folder.resolve("chatter.jsonl")).read();
            LocalDate today = LocalDate.now(SCHOOL);
            Library library =
                    Library.open(material.entries(), material.chatter(), new BgeSentences(), material.cache());
            Tryout.Result result = new Tryout(library, today)
                    .of(Stream.concat(questions.stream(), chatter.stream()).toList());
            List<Trial> asked = result.trials().stream()
                    .filter(trial -> trial.line().isQuestion())
                    .toList();
            NewEntries.Result newEntries = new NewEntries(library, today).tryOut(asked);
            new Report(result, newEntries).print(out);
        });
    }

    /** @param args as for {@link #answers} */
    public int scale(String[] args) {
        return with(args, folder -> new Scale(material, questions(folder), out).run());
    }

    private static List<Labelled> questions(Path folder) {
        return new LabelledFile(folder.resolve("questions.jsonl")).read();
    }

    private int with(String[] args, java.util.function.Consumer<Path> work) {
        if (args.length != 1) {
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
