package org.classliaison.app.rehearse;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.classliaison.core.act.answer.Decide;
import org.classliaison.core.act.answer.Sureness;
import org.classliaison.core.chat.Texts;
import org.classliaison.core.knowledge.BgeSentences;
import org.classliaison.core.knowledge.Entry;
import org.classliaison.core.knowledge.Library;
import org.classliaison.core.knowledge.RememberingSentences;
import org.classliaison.core.knowledge.Sentences;
import org.classliaison.core.signs.SignSeed;
import org.classliaison.core.signs.StudentNumber;
import org.classliaison.core.signs.WatchLines;
import org.classliaison.core.signs.Watcher;
import tools.jackson.databind.json.JsonMapper;

/** {@code rehearse FILE}: reads JSON Lines, writes JSON Lines. Exit codes: 0 done, 2 wrong use or bad input. */
public final class Rehearse {

    private final Material material;
    private final JsonMapper json = JsonMapper.builder().build();

    /**
     * What a rehearsal needs beside the file.
     *
     * @param entries what the bot would know
     * @param chatter lines of class chat that want no reply
     * @param signs what the detectors of care flags learn from
     * @param cache folder for computed figures; the one of the running bot will do
     */
    public record Material(List<Entry> entries, List<String> chatter, SignSeed signs, Path cache) {}

    public Rehearse(Material material) {
        this.material = material;
    }

    /**
     * @param args one path
     * @param out gets nothing but results, one JSON object a line, in the order of the input
     * @param err gets one sentence if there is nothing to rehearse
     */
    public int run(String[] args, PrintStream out, PrintStream err) {
        if (args.length != 1) {
            err.println("rehearse takes one file of JSON Lines, for example: ./liaison rehearse lines.jsonl");
            return 2;
        }
        try {
            List<Line> lines = new LineFile(json, Path.of(args[0])).read();
            Stage stage = stage();
            lines.parallelStream()
                    .flatMap(line -> stage.rehearse(line).stream())
                    .map(json::writeValueAsString)
                    .forEachOrdered(line -> out.print(line + "\n"));
            out.flush();
            return 0;
        } catch (BadLines e) {
            err.println(e.getMessage());
            return 2;
        }
    }

    private Stage stage() {
        Sentences sentences = new RememberingSentences(new BgeSentences());
        Library library = Library.open(material.entries(), material.chatter(), sentences, material.cache());
        Watcher watcher = WatchLines.open(material.signs(), sentences, StudentNumber.usual(), material.cache());
        return new Stage(library, watcher, new Decide(Sureness.measured()), new Texts(Locale.SIMPLIFIED_CHINESE));
    }
}
