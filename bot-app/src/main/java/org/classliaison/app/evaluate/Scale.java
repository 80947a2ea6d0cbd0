package org.classliaison.app.evaluate;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.classliaison.core.knowledge.BgeSentences;
import org.classliaison.core.knowledge.Entry;
import org.classliaison.core.knowledge.Library;
import tools.jackson.databind.json.JsonMapper;

/** {@code bench answers}: how fast a large knowledge base is searched, and whether it still finds the right entries. */
final class Scale {

    private final Evaluate.Material material;
    private final List<Labelled> lines;
    private final PrintStream out;
    private final Map<String, Object> figures = new LinkedHashMap<>(Map.of("bench", "answers"));

    Scale(Evaluate.Material material, List<Labelled> lines, PrintStream out) {
        this.material = material;
        this.lines = lines;
        this.out = out;
    }

    /** Takes some minutes: a hundred thousand entries are read and learned once for each run. */
    void run() {
        int own = material.entries().size();
        measure("seed", List.of());
        measure("1000", Campus.entries(1_000 - own, 11));
        measure("100000", Campus.entries(100_000 - own, 1));
        out.println(JsonMapper.builder().build().writeValueAsString(figures));
        out.flush();
    }

    private void measure(String name, List<Entry> further) {
        List<Entry> entries = new ArrayList<>(material.entries());
        entries.addAll(further);
        Path cache = further.isEmpty()
                ? material.cache()
                : material.cache().resolveSibling("bench-answers").resolve(name);
        long began = System.nanoTime();
        Library library = Library.open(entries, material.chatter(), new BgeSentences(), cache);
        double opened = (System.nanoTime() - began) / 1e9;
        Tryout.Result result = new Tryout(library, LocalDate.now(Evaluate.SCHOOL)).of(lines);
        List<Trial> asked = result.questions();
        double first = Trial.share(asked, Trial::isFirst);
        double ofThree = Trial.share(asked, Trial::isAmongThree);
        out.printf(
                Locale.ROOT,
                "%,7d entries, %,7d ways of asking: first %.3f, one of three %.3f, p95 %.1f ms, %.0f decisions/s (%.0f searched for), opened in %.0f s%n",
                entries.size(),
                entries.stream().mapToLong(entry -> entry.questions().size()).sum(),
                first,
                ofThree,
                result.speed().millis(0.95),
                result.speed().heardPerSecond(),
                result.speed().askedPerSecond(),
                opened);
        figures.put("hit1_" + name, rounded(first));
        figures.put("hit3_" + name, rounded(ofThree));
        figures.put("p95_ms_" + name, rounded(result.speed().millis(0.95)));
        figures.put("decisions_per_s_" + name, Math.round(result.speed().heardPerSecond()));
        figures.put("searches_per_s_" + name, Math.round(result.speed().askedPerSecond()));
    }

    private static double rounded(double figure) {
        return Math.round(figure * 1000) / 1000.0;
    }
}
