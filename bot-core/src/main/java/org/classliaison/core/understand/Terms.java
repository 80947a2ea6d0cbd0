package org.classliaison.core.understand;

import java.util.Comparator;
import java.util.List;

/** The words of the bot's field. A line without any of them can still be a question, but rarely is one. */
final class Terms {

    private final List<String> words = WordList.read("terms.txt").stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();

    List<String> in(String text) {
        return words.stream().filter(text::contains).toList();
    }
}
