package org.classliaison.core.calendar;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A typed sentence of which parts that are understood have been cut out; what is left at last is the matter. */
record Sentence(String text) {

    /** Stands where something was cut out. */
    static final String CUT = "\u0001";

    static Sentence typed(String line) {
        String plain = Normalizer.normalize(line, Normalizer.Form.NFKC).replace(CUT, " ");
        return new Sentence(plain.strip().replaceAll("\\s+", " "));
    }

    Optional<Matcher> find(Pattern shape) {
        Matcher found = shape.matcher(text);
        return found.find() ? Optional.of(found) : Optional.empty();
    }

    Sentence without(Matcher found) {
        return without(found.start(), found.end());
    }

    Sentence without(int start, int end) {
        return new Sentence(text.substring(0, start) + CUT + text.substring(end));
    }
}
