package org.classliaison.core.knowledge;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Fits the weights of {@link Ranking}; run by hand after the seed has changed much, prints the two rows to copy, and
 * then what each threshold would do to the same unseen lines with the weights as they stand: once copied, run it again.
 *
 * <p>Each fold learns without one or two manners of speaking and looks at those, so that the weights know what lines
 * of other people look like; a fifth of the topics keep three ways of asking, so that they also know new topics.
 */
final class FitRanking {

    private static final List<List<String>> FOLDS = List.of(
            List.of("page.yaml", "sloppy.yaml"),
            List.of("terse.yaml", "situation.yaml"),
            List.of("neighbour.yaml"),
            List.of("overheard.yaml", "passing.yaml"));
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final int ONE_IN = 5;

    private final Sentences sentences = new BgeSentences();
    private final Random dice = new Random(7);
    private final Choices topics = new Choices();
    private final Choices asked = new Choices();
    private final FewWays fewWays = new FewWays();
    private final Thresholds thresholds = new Thresholds();
    private final Path cache;

    private FitRanking(Path cache) {
        this.cache = cache;
    }

    /** @param args a folder for the cache */
    public static void main(String[] args) throws IOException {
        FitRanking fit = new FitRanking(Path.of(args[0]));
        for (int fold = 0; fold < FOLDS.size(); fold++) {
            fit.fold(Seed.bareEntries(), Seed.chatter(), fold);
        }
        System.out.println("topic " + Arrays.toString(fit.topics.weights()) + " hits " + fit.topics.hits());
        System.out.println("asked " + Arrays.toString(fit.asked.weights()));
        System.out.println("few ways " + Arrays.toString(fit.fewWays.weights()));
        fit.thresholds.print(System.out);
    }

    private void fold(List<Entry> entries, List<String> chatter, int fold) {
        Map<String, SeedWays> manners = Seed.manners();
        List<Entry> seen = entries;
        for (Map.Entry<String, SeedWays> manner : manners.entrySet()) {
            seen = FOLDS.get(fold).contains(manner.getKey())
                    ? seen
                    : manner.getValue().addTo(seen);
        }
        List<String> heard = chatter.stream().filter(text -> !isIn(text, fold)).toList();
        Library library = Library.open(
                seen.stream().map(this::thinned).toList(), heard, sentences, cache.resolve(String.valueOf(fold)));
        List<String> unseen = new ArrayList<>();
        manners.forEach((name, ways) -> {
            if (FOLDS.get(fold).contains(name)) {
                ways.lines().forEach((topic, lines) -> {
                    lines.forEach(line -> question(library.look(line, TODAY), topic));
                    unseen.addAll(lines);
                });
            }
        });
        Stream<String> strange = new Strangers().of(unseen).stream();
        Stream.concat(chatter.stream().filter(text -> isIn(text, fold)), strange)
                .map(text -> library.look(text, TODAY))
                .forEach(this::chatter);
    }

    private Entry thinned(Entry entry) {
        List<String> ways = new ArrayList<>(entry.questions());
        Collections.shuffle(ways, dice);
        return dice.nextInt(ONE_IN) == 0 ? entry.askedAs(Examples.of(ways.subList(0, 3))) : entry;
    }

    private static boolean isIn(String text, int fold) {
        return Math.floorMod(text.hashCode() >>> 4, FOLDS.size()) == fold;
    }

    private void question(Look look, String topic) {
        List<String> names = look.entries().stream().map(Entry::topic).toList();
        look.evidence().forEach(fewWays::look);
        topics.add(look.evidence().stream().map(Ranking::figures).toList(), names.indexOf(topic));
        asked.add(List.of(gate(look), new double[gate(look).length]), 0);
        thresholds.question(look, topic);
    }

    private void chatter(Look look) {
        asked.add(List.of(gate(look), new double[gate(look).length]), 1);
        thresholds.chatter(look);
    }

    private static double[] gate(Look look) {
        Ranking ranking = Ranking.fitted();
        return look.gateFigures(look.evidence().stream()
                .max(Comparator.comparingDouble(ranking::score))
                .orElseThrow());
    }
}
