package org.classliaison.core.signs;

import java.util.Map;

/**
 * A window of a line and what the judges say of it.
 *
 * @param start where it begins in the line as it was written
 * @param text the window as it was written
 */
record Judged(int start, String text, Reading reading, Traits traits, Map<Question, Judge.Verdict> verdicts) {

    Judge.Verdict verdict(Question question) {
        Judge.Verdict verdict = verdicts.get(question);
        if (verdict == null) {
            throw new IllegalStateException("Nobody judged " + question);
        }
        return verdict;
    }

    Judged with(Map<Question, Judge.Verdict> others) {
        return new Judged(start, text, reading, traits, others);
    }

    /** How rare the gravest thing is that any judge sees in it, in 1,000 ordinary lines. */
    double rarity() {
        return verdicts.values().stream()
                .mapToDouble(Judge.Verdict::perThousand)
                .min()
                .orElse(1000);
    }
}
