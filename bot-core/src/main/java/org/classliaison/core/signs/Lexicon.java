package org.classliaison.core.signs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ahocorasick.trie.PayloadEmit;
import org.ahocorasick.trie.PayloadTrie;
import org.ahocorasick.trie.Trie;

/**
 * Finds the words of the project's list as they are written and as they sound, in one pass each (Aho-Corasick).
 * Idioms that only sound grave (笑死, 想死你了) are taken out first.
 */
final class Lexicon {

    /** Stands for an idiom, whichever it is. */
    static final char IDIOM = '\uE003';

    private static final int SHORTEST_BY_SOUND = 2;

    private final Readings readings;
    private final Trie idioms;
    private final PayloadTrie<String> written;
    private final PayloadTrie<Word> spoken;

    private record Word(String label, String written) {}

    Lexicon(Map<String, List<String>> words, Readings readings) {
        this.readings = readings;
        var idioms = Trie.builder().ignoreOverlaps();
        PayloadTrie.PayloadTrieBuilder<String> written = PayloadTrie.builder();
        PayloadTrie.PayloadTrieBuilder<Word> spoken = PayloadTrie.builder();
        words.forEach((label, list) -> {
            if (label.equals(SignSeed.IDIOM)) {
                list.forEach(idioms::addKeyword);
            } else {
                list.forEach(word -> {
                    written.addKeyword(word, label);
                    Sounds sounds = Sounds.of(word, readings);
                    if (sounds.syllables().size() >= SHORTEST_BY_SOUND) {
                        spoken.addKeyword(sounds.text(), new Word(label, word));
                    }
                });
            }
        });
        this.idioms = idioms.build();
        this.written = written.build();
        this.spoken = spoken.build();
    }

    /** The line with one sign in place of each idiom. */
    Written withoutIdioms(Written letters) {
        Written.Builder rest = new Written.Builder(letters.length());
        int at = 0;
        for (var idiom : idioms.parseText(letters.text())) {
            copy(letters, at, idiom.getStart(), rest);
            rest.add(IDIOM, letters, idiom.getStart(), idiom.getEnd() + 1);
            at = idiom.getEnd() + 1;
        }
        if (at == 0) {
            return letters;
        }
        copy(letters, at, letters.length(), rest);
        return rest.done();
    }

    private static void copy(Written from, int start, int end, Written.Builder to) {
        for (int i = start; i < end; i++) {
            to.add(from, i);
        }
    }

    Sounds sounds(String letters) {
        return Sounds.of(letters, readings);
    }

    /** @param letters without idioms */
    List<WordHit> hits(String letters, Sounds sounds) {
        List<WordHit> hits = new ArrayList<>();
        for (PayloadEmit<String> hit : written.parseText(letters)) {
            hits.add(new WordHit(hit.getPayload(), hit.getStart(), hit.getEnd() + 1, false));
        }
        for (PayloadEmit<Word> hit : spoken.parseText(sounds.text())) {
            WordHit heard = heard(hit, sounds);
            if (!letters.startsWith(hit.getPayload().written(), heard.from())) {
                hits.add(heard);
            }
        }
        return hits;
    }

    private static WordHit heard(PayloadEmit<Word> hit, Sounds sounds) {
        int from = letterAt(sounds, hit.getStart(), false);
        int to = letterAt(sounds, hit.getEnd(), true);
        return new WordHit(hit.getPayload().label(), from, to, true);
    }

    /** The syllables lie in order: halve until the one is found that begins here, or ends here. */
    private static int letterAt(Sounds sounds, int place, boolean isEnd) {
        List<Sounds.Syllable> all = sounds.syllables();
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).at() < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return isEnd ? all.get(low - 1).to() : all.get(low).from();
    }
}
