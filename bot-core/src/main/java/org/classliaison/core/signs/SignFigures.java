package org.classliaison.core.signs;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** How well a watcher does on labelled lines that nothing was learned from. */
public final class SignFigures {

    private static final long DISGUISES = 41;
    private static final long NUMBERS = 43;
    private static final int FILLINGS = 10;

    private final SignSeed lines;
    private final SignSeed learned;
    private final Watcher watcher;
    private final List<List<Sign>> ofOrdinary;

    /**
     * @param lines those to try; the ones of files called "ordinary" are what budgets are held against
     * @param learned what the watcher learned from; its words are disguised, its frames filled with numbers
     */
    public SignFigures(SignSeed lines, SignSeed learned, Watcher watcher) {
        this.lines = lines;
        this.learned = learned;
        this.watcher = watcher;
        this.ofOrdinary = signs(lines.ordinary());
    }

    /** Every figure by its name, in the order in which they are told. Shares are of 1, costs in points of 100. */
    public Map<String, Double> all() {
        Map<String, Double> all = new LinkedHashMap<>();
        double cost = 0;
        for (Aim aim : Aim.values()) {
            List<SignLine> wanted = lines.lines().stream()
                    .filter(line -> line.isOf(aim.label()))
                    .toList();
            String name = aim.name().toLowerCase(Locale.ROOT);
            double recall = recall(aim, signs(wanted));
            all.put(name + "_recall", recall);
            all.put(name + "_per_1000", 1000 * share(ofOrdinary, signs -> aim.isFlagged(signs)));
            cost += aim == Aim.WISH ? 0 : recall - recall(aim, signs(disguised(wanted)));
        }
        List<List<Sign>> leaks = signs(filled());
        all.put("leak_recall", share(leaks, signs -> isFlagged(signs, Category.LEAK)));
        all.put("leak_per_1000", 1000 * share(ofOrdinary, signs -> isFlagged(signs, Category.LEAK)));
        all.put("homophone_cost_points", 100 * cost / (Aim.values().length - 1));
        all.put(
                "against_flagged",
                flagged(line -> line.isOrdinary() && line.way().startsWith("against")));
        all.put(
                "idioms_flagged",
                flagged(line -> line.isOrdinary() && line.way().startsWith("idiom")));
        all.put("matters_flagged", flagged(line -> line.way().equals("matters")));
        return all;
    }

    /** With the threshold at which no more of the ordinary lines are flagged than the budget allows. */
    private double recall(Aim aim, List<List<Sign>> wanted) {
        double[] rarities =
                ofOrdinary.stream().mapToDouble(aim::rarity).sorted().toArray();
        int allowed = (int) (rarities.length * aim.budget() / 1000);
        double threshold = allowed < rarities.length ? rarities[allowed] : Double.POSITIVE_INFINITY;
        return share(wanted, signs -> aim.rarity(signs) < threshold);
    }

    private List<SignLine> disguised(List<SignLine> wanted) {
        Disguise disguise =
                new Disguise(lines.lines().stream().map(SignLine::text).toList(), learned.wordsOfSigns(), DISGUISES);
        return wanted.stream()
                .map(line -> new SignLine(disguise.of(line.text()), line.label(), line.way()))
                .toList();
    }

    private List<SignLine> filled() {
        FalseNumbers numbers = new FalseNumbers(NUMBERS);
        List<SignLine> frames = learned.frames();
        return IntStream.range(0, FILLINGS)
                .boxed()
                .flatMap(turn ->
                        frames.stream().map(frame -> new SignLine(numbers.fill(frame), frame.label(), frame.way())))
                .toList();
    }

    private double flagged(Predicate<SignLine> which) {
        List<SignLine> some = lines.lines().stream().filter(which).toList();
        return share(
                signs(some),
                signs -> Arrays.stream(Category.values()).anyMatch(category -> isFlagged(signs, category)));
    }

    private static boolean isFlagged(List<Sign> signs, Category category) {
        return signs.stream().anyMatch(sign -> sign.category() == category && sign.isWithin(category.usualBudget()));
    }

    private List<List<Sign>> signs(List<SignLine> some) {
        return some.parallelStream().map(line -> watcher.signs(line.text())).toList();
    }

    private static double share(List<List<Sign>> all, Predicate<List<Sign>> which) {
        return all.isEmpty() ? 0 : all.stream().filter(which).count() / (double) all.size();
    }
}
