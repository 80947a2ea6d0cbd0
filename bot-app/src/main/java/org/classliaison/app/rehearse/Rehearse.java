package org.classliaison.app.rehearse;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.classliaison.core.act.answer.AnswerText;
import org.classliaison.core.act.answer.Decide;
import org.classliaison.core.act.answer.Sureness;
import org.classliaison.core.chat.Texts;
import org.classliaison.core.knowledge.BadSeed;
import org.classliaison.core.knowledge.BgeSentences;
import org.classliaison.core.knowledge.Library;
import tools.jackson.databind.json.JsonMapper;

/** {@code rehearse FILE}: reads JSON Lines, writes JSON Lines. Exit codes: 0 done, 2 wrong use or bad input. */
public final class Rehearse {

    private static final ZoneId SCHOOL = ZoneId.of("Asia/Shanghai");

    private Rehearse() {}

    /**
     * @param args one path
     * @param cache folder that the bot may keep computed figures in
     * @param out gets nothing but results, one JSON object a line, in the order of the input
     */
    public static int run(String[] args, Path cache, PrintStream out, PrintStream err) {
        if (args.length != 1) {
            err.println("rehearse takes one file of JSON Lines, for example: rehearse lines.jsonl");
            return 2;
        }
        try {
            JsonMapper json = JsonMapper.builder().build();
            List<Line> lines = new LineFile(json, Path.of(args[0])).read();
            Stage stage = stage(cache);
            lines.parallelStream()
                    .map(stage::rehearse)
                    .flatMap(List::stream)
                    .map(json::writeValueAsString)
                    .forEachOrdered(line -> out.print(line + "\n"));
            out.flush();
            return 0;
        } catch (BadLines | BadSeed e) {
            err.println(e.getMessage());
            return 2;
        }
    }

    private static Stage stage(Path cache) {
        ShippedKnowledge shipped = new ShippedKnowledge();
        Library library = Library.open(shipped.entries(), shipped.chatter(), new BgeSentences(), cache);
        return new Stage(
                library,
                new Decide(Sureness.measured()),
                new AnswerText(new Texts(Locale.SIMPLIFIED_CHINESE)),
                LocalDate.now(SCHOOL));
    }
}
