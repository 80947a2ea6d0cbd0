package org.classliaison.core.understand;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Words of the field by kind: two words of one kind can stand in each other's place in a question. */
final class Kinds {

    /**
     * A word where it stands in a text.
     *
     * @param kind number of its kind; the same for words that can be exchanged
     */
    record Word(String word, int kind, int start) {
        int end() {
            return start + word.length();
        }
    }

    private record Known(String word, int kind) {}

    private final List<Known> longestFirst;

    Kinds() {
        List<Known> known = new ArrayList<>();
        List<String> lines = WordList.read("kinds.txt");
        for (int kind = 0; kind < lines.size(); kind++) {
            for (String word : lines.get(kind).split(" ", -1)) {
                known.add(new Known(word, kind));
            }
        }
        known.sort(Comparator.comparingInt((Known one) -> one.word.length()).reversed());
        longestFirst = List.copyOf(known);
    }

    /** In the order of the text; where words overlap, the longest. */
    List<Word> in(String text) {
        List<Word> found = new ArrayList<>();
        for (Known known : longestFirst) {
            for (int at = text.indexOf(known.word); at >= 0; at = text.indexOf(known.word, at + 1)) {
                Word word = new Word(known.word, known.kind, at);
                if (found.stream().noneMatch(other -> overlap(word, other))) {
                    found.add(word);
                }
            }
        }
        found.sort(Comparator.comparingInt(Word::start));
        return found;
    }

    private static boolean overlap(Word one, Word other) {
        return one.start() < other.end() && other.start() < one.end();
    }
}
