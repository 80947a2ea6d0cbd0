package org.classliaison.core.understand;

import java.util.HashMap;
import java.util.Map;

/** Traditional signs and their simplified forms, as far as class chat uses them. */
public final class Traditional {

    private final Map<Character, Character> simplified = new HashMap<>();

    public Traditional() {
        for (String pair : WordList.read("traditional.txt")) {
            simplified.put(pair.charAt(0), pair.charAt(1));
        }
    }

    /** @return the sign itself where it is not traditional */
    public char simplified(char sign) {
        return simplified.getOrDefault(sign, sign);
    }
}
