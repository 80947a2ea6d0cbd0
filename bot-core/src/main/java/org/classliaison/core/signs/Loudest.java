package org.classliaison.core.signs;

import java.util.List;

/** Finds the stretch of a line whose runs of letters have the most weight together. */
final class Loudest {

    private Loudest() {}

    /**
     * @param weights of {@link Traits}
     * @return the stretch among the letters, or nothing where no run of them speaks for yes
     */
    static List<Span> of(String letters, float[] weights) {
        double[] voices = voices(letters, weights);
        double best = 0;
        double sum = 0;
        int start = 0;
        int from = 0;
        int to = 0;
        for (int i = 0; i < voices.length; i++) {
            if (sum <= 0) {
                sum = 0;
                start = i;
            }
            sum += voices[i];
            if (sum > best) {
                best = sum;
                from = start;
                to = i + 1;
            }
        }
        return to > from ? List.of(new Span(from, to)) : List.of();
    }

    /** Each run gives its weight to its letters in equal parts. */
    private static double[] voices(String letters, float[] weights) {
        String marked = '^' + letters + '$';
        double[] voices = new double[letters.length()];
        for (int length = 1; length <= TakeApart.LONGEST_RUN; length++) {
            for (int from = 0; from + length <= marked.length(); from++) {
                double part = weights[Piece.letters(marked, from, from + length)] / length;
                for (int i = Math.max(1, from); i < Math.min(marked.length() - 1, from + length); i++) {
                    voices[i - 1] += part;
                }
            }
        }
        return voices;
    }
}
