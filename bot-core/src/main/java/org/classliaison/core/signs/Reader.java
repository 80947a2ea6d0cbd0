package org.classliaison.core.signs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.classliaison.core.knowledge.Sentences;
import org.classliaison.core.understand.Understand;

/** Makes lines ready to be judged. Safe for many threads. */
final class Reader {

    /** As much as the answering brain reads of a line: up to here both have one vector. */
    static final int WINDOW = 160;

    private static final int STEP = 120;
    private static final int MOST_WINDOWS = 40;
    private static final String NOTHING = "。";

    private final Spelling spelling = new Spelling();
    private final Understand understand = new Understand();
    private final Lexicon lexicon;
    private final Sentences sentences;

    Reader(Map<String, List<String>> words, Sentences sentences) {
        this.lexicon = new Lexicon(words, new Readings());
        this.sentences = sentences;
    }

    /** A long line is read in windows that overlap; of a very long one the beginning. */
    List<String> windows(String text) {
        if (text.length() <= WINDOW) {
            return List.of(text);
        }
        List<String> windows = new ArrayList<>();
        for (int from = 0; from < text.length() - (WINDOW - STEP) && windows.size() < MOST_WINDOWS; from += STEP) {
            windows.add(text.substring(from, Math.min(text.length(), from + WINDOW)));
        }
        return windows;
    }

    /** Where a window of {@link #windows} begins in the line. */
    static int start(int window) {
        return window * STEP;
    }

    Reading read(String window) {
        return Reading.of(spelling.plain(window), spelling, lexicon);
    }

    /** The very text that the answering brain would ask for, so that whoever remembers it is asked once. */
    Meaning meaning(String window) {
        return new Meaning(sentences.vector(meant(window)));
    }

    String meant(String window) {
        String text = understand.read(window).text();
        return text.isBlank() ? NOTHING : text;
    }
}
