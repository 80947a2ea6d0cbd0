package org.classliaison.core.signs;

import java.util.List;
import java.util.stream.Stream;

/** Writes out a word with alternatives: {@code {笑,累}死{,了}} is 笑死, 笑死了, 累死 and 累死了. */
final class Alternatives {

    private Alternatives() {}

    /** @throws BadSigns if a brace has no counterpart */
    static List<String> of(String word) {
        int open = word.indexOf('{');
        int close = word.indexOf('}', open);
        if (open < 0 && close < 0) {
            return List.of(word);
        }
        if (open < 0 || close < 0) {
            throw new BadSigns("The word " + word + " has a brace without its counterpart.");
        }
        String before = word.substring(0, open);
        List<String> after = of(word.substring(close + 1));
        return Stream.of(word.substring(open + 1, close).split(",", -1))
                .flatMap(choice -> after.stream().map(rest -> before + choice + rest))
                .toList();
    }
}
