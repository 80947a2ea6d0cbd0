package org.classliaison.core.knowledge;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Fits the weights of {@link Ranking}; run by hand after the seed has changed much, prints the two rows to copy.
 *
 * <p>Each fold learns without a quarter of the lines and looks at that quarter, so that the weights know what unseen
 * lines look like; a third of the topics keep three ways of asking, so that they also know new topics.
 */
final class FitRanking {

    private static final int FOLDS = 4;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final Sentences sentences = new BgeSentences();
    private final Random dice = new Random(7);
    private final Choices topics = new Choices();
    private final Choices asked = new Choices();
    private final Path cache;

    private FitRanking(Path cache) {
        this.cache = cache;
    }

    /** @param args a folder for the cache */
    public static void main(String[] args) throws IOException {
        FitRanking fit = new FitRanking(Path.of(args[0]));
        for (int fold = 0; fold < FOLDS; fold++) {
            fit.fold(Seed.entries(), Seed.chatter(), fold);
        }
        System.out.println("topic " + Arrays.toString(fit.topics.weights()));
        System.out.println("asked " + Arrays.toString(fit.asked.weights()));
    }

    private void fold(List<Entry> entries, List<String> chatter, int fold) {
        Map<String, String> unseen = new HashMap<>();
        List<Entry> seen = entries.stream()
                .map(entry -> thinned(entry, fold, unseen))
                .filter(entry -> !entry.questions().isEmpty())
                .toList();
        List<String> heard = chatter.stream().filter(text -> !isIn(text, fold)).toList();
        Library library = Library.open(seen, heard, sentences, cache);
        unseen.forEach((question, topic) -> question(library.look(question, TODAY), topic));
        Stream<String> strange = new Strangers().of(List.copyOf(unseen.keySet())).stream();
        Stream.concat(chatter.stream().filter(text -> isIn(text, fold)), strange)
                .map(text -> library.look(text, TODAY))
                .forEach(look -> asked.add(List.of(gate(look), new double[gate(look).length]), 1));
    }

    private Entry thinned(Entry entry, int fold, Map<String, String> unseen) {
        long most = dice.nextInt(3) == 0 ? 3 : Long.MAX_VALUE;
        entry.questions().stream()
                .filter(question -> isIn(question, fold))
                .forEach(question -> unseen.put(question, entry.topic()));
        List<String> kept = entry.questions().stream()
                .filter(question -> !isIn(question, fold))
                .limit(most)
                .toList();
        return new Entry(
                1, entry.topic(), "", entry.layer(), null, entry.provenance(), "", Examples.of(kept), Scope.BRANCH);
    }

    private static boolean isIn(String text, int fold) {
        return Math.floorMod(text.hashCode() >>> 4, FOLDS) == fold;
    }

    private void question(Look look, String topic) {
        List<String> names = look.entries().stream().map(Entry::topic).toList();
        topics.add(look.evidence().stream().map(Ranking::figures).toList(), names.indexOf(topic));
        asked.add(List.of(gate(look), new double[gate(look).length]), 0);
    }

    private static double[] gate(Look look) {
        Ranking ranking = Ranking.fitted();
        return look.gateFigures(look.evidence().stream()
                .max(Comparator.comparingDouble(ranking::score))
                .orElseThrow());
    }
}
