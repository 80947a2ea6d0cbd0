package org.classliaison.core.signs;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Learns one {@link Judge}. How far its two parts are to be trusted, and how rare its figures are among ordinary lines,
 * is told from lines that were left out while they were learned.
 */
final class Study {

    private static final int FOLDS = 4;

    /** Lines in a row were written in one go, and share more than others' lines do: they are left out together. */
    private static final int NEIGHBOURS = 40;

    private static final double LETTERS_STRICTNESS = 8;
    private static final double MEANING_STRICTNESS = 8;
    private static final double SCALE_STRICTNESS = 1;
    private static final double ONE_YES = 3;

    private final List<Example> examples;
    private final List<Integer> ordinary;
    private final Lesson letters;
    private final Lesson meanings;

    /** @param ordinary places of those examples by which rarity is measured */
    Study(List<Example> examples, List<Integer> ordinary) {
        this.examples = examples;
        this.ordinary = ordinary;
        this.letters = Lesson.ofTraits(examples);
        this.meanings = Lesson.ofMeanings(examples);
    }

    Judge learn(Question question) {
        IntPredicate isYes = i -> question.isYes(examples.get(i).line());
        List<Integer> clear = IntStream.range(0, examples.size())
                .filter(i -> !question.isUnclear(examples.get(i).line()))
                .boxed()
                .toList();
        List<float[]> unseen = unseen(isYes, clear);
        float[] alone = scale(unseen.stream().map(row -> new float[] {row[0]}).toList(), isYes, clear);
        float[] both = scale(unseen, isYes, clear);
        double[] aloneFigures = ordinary.stream()
                .mapToDouble(i -> alone[0] * unseen.get(i)[0] + alone[1])
                .toArray();
        double[] bothFigures = ordinary.stream()
                .mapToDouble(i -> both[0] * unseen.get(i)[0] + both[1] * unseen.get(i)[1] + both[2])
                .toArray();
        return Judge.of(
                letters.learn(clear, isYes, LETTERS_STRICTNESS, ONE_YES),
                meanings.learn(clear, isYes, MEANING_STRICTNESS, ONE_YES),
                new float[] {alone[0], alone[1], both[0], both[1], both[2]},
                Rarity.of(aloneFigures),
                Rarity.of(bothFigures));
    }

    /** What each line is judged to be, by letters and by meaning, where neither it nor its kin was learned from. */
    private List<float[]> unseen(IntPredicate isYes, List<Integer> clear) {
        List<float[]> unseen = new ArrayList<>();
        examples.forEach(example -> unseen.add(new float[2]));
        for (int fold = 0; fold < FOLDS; fold++) {
            int left = fold;
            List<Integer> seen =
                    clear.stream().filter(i -> fold(examples.get(i)) != left).toList();
            float[] byLetters = letters.learn(seen, isYes, LETTERS_STRICTNESS, ONE_YES);
            float[] byMeaning = meanings.learn(seen, isYes, MEANING_STRICTNESS, ONE_YES);
            for (int i = 0; i < examples.size(); i++) {
                Example example = examples.get(i);
                if (fold(example) == fold) {
                    unseen.get(i)[0] = (float) (example.traits().times(byLetters) + byLetters[Traits.KINDS]);
                    unseen.get(i)[1] =
                            (float) (example.meaning().times(byMeaning, 0) + byMeaning[byMeaning.length - 1]);
                }
            }
        }
        return unseen;
    }

    private static int fold(Example example) {
        return example.origin() / NEIGHBOURS % FOLDS;
    }

    /** What tells the lines of one label from the others of its category. */
    float[] learn(String label) {
        String kind = label.substring(0, label.indexOf('.'));
        List<Integer> kin = IntStream.range(0, examples.size())
                .filter(i -> examples.get(i).line().isOf(kind))
                .boxed()
                .toList();
        return letters.learn(kin, i -> examples.get(i).line().label().equals(label), LETTERS_STRICTNESS, ONE_YES);
    }

    private float[] scale(List<float[]> figures, IntPredicate isYes, List<Integer> lines) {
        return Lesson.ofFigures(figures).learn(lines, isYes, SCALE_STRICTNESS, 1);
    }
}
