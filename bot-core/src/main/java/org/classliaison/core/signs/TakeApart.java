package org.classliaison.core.signs;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/** Turns a reading into {@link Traits}. Each group has a length of its own, so that a long line is not louder. */
final class TakeApart {

    static final int LONGEST_RUN = 3;
    private static final int SHORTEST_SPOKEN = 2;
    private static final int LONGEST_SPOKEN = 3;
    private static final float SOUND = 0.7f;
    private static final float WORDS = 0.5f;
    private static final float FORM = 0.5f;

    private final Tally all = new Tally();

    private TakeApart() {}

    static Traits of(Reading reading) {
        TakeApart apart = new TakeApart();
        apart.add(group -> letters(reading.letters().text(), group), 1);
        apart.add(group -> syllables(reading.sounds(), group), SOUND);
        apart.add(group -> words(reading, group), WORDS);
        apart.add(group -> forms(reading, group), FORM);
        return apart.all.traits();
    }

    private void add(Consumer<IntConsumer> pieces, float length) {
        Tally group = new Tally();
        pieces.accept(number -> group.put(number, 1));
        all.putAll(group, length);
    }

    /** Also those at the beginning and the end of the line, marked so. */
    private static void letters(String text, IntConsumer pieces) {
        String marked = '^' + text + '$';
        for (int length = 1; length <= LONGEST_RUN; length++) {
            int edge = length == 1 ? 1 : 0;
            for (int from = edge; from + length <= marked.length() - edge; from++) {
                pieces.accept(Piece.letters(marked, from, from + length));
            }
        }
    }

    private static void syllables(Sounds sounds, IntConsumer pieces) {
        int count = sounds.syllables().size();
        for (int length = SHORTEST_SPOKEN; length <= LONGEST_SPOKEN; length++) {
            for (int from = 0; from + length <= count; from++) {
                pieces.accept(Piece.syllables(sounds, from, from + length));
            }
        }
    }

    private static void words(Reading reading, IntConsumer pieces) {
        Set<String> seen = new HashSet<>();
        for (WordHit hit : reading.hits()) {
            String name = (hit.bySound() ? "heard " : "read ") + hit.label();
            pieces.accept(Piece.named(seen.add(name) ? name : name + " again"));
        }
    }

    /** Each alone, each with each other, and each with the words of the list beside it. */
    private static void forms(Reading reading, IntConsumer pieces) {
        String text = reading.plain().text();
        List<String> names = new ArrayList<>();
        for (Form form : Form.values()) {
            if (form.isIn(text)) {
                names.add(form.name());
            }
        }
        names.add(
                "LENGTH_" + (32 - Integer.numberOfLeadingZeros(reading.letters().length())));
        reading.hits().stream().map(WordHit::label).distinct().forEach(names::add);
        for (int i = 0; i < names.size(); i++) {
            pieces.accept(Piece.named(names.get(i)));
            for (int j = 0; j < i; j++) {
                pieces.accept(Piece.named(names.get(j) + '+' + names.get(i)));
            }
        }
    }
}
