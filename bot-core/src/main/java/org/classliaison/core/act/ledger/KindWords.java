package org.classliaison.core.act.ledger;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.classliaison.core.records.ClassRecord.Kind;

/** The word that a typed record begins with. */
final class KindWords {

    private static final Map<String, Kind> KINDS = Map.of(
            "截止", Kind.DEADLINE,
            "ddl", Kind.DEADLINE,
            "deadline", Kind.DEADLINE,
            "活动", Kind.EVENT,
            "event", Kind.EVENT,
            "数字", Kind.FIGURE,
            "人数", Kind.FIGURE,
            "figure", Kind.FIGURE,
            "联系", Kind.CONTACT,
            "contact", Kind.CONTACT);

    /** @param rest what is left of the line; may be empty */
    record Begun(Kind kind, String rest) {}

    private KindWords() {}

    static Optional<Begun> in(String line) {
        String[] words = line.strip().split("\\s+", 2);
        Kind kind = KINDS.get(words[0].toLowerCase(Locale.ROOT));
        return Optional.ofNullable(kind).map(found -> new Begun(found, words.length < 2 ? "" : words[1]));
    }
}
