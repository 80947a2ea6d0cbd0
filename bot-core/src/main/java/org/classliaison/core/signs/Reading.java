package org.classliaison.core.signs;

import java.util.List;

/**
 * A stretch of a line, made ready for those who judge it.
 *
 * @param plain in plain spelling, with everything between the words
 * @param letters what is read aloud, idioms as one sign each
 * @param sounds how that sounds
 * @param hits words of the project's list in it
 */
record Reading(Written plain, Written letters, Sounds sounds, List<WordHit> hits) {

    static Reading of(Written plain, Spelling spelling, Lexicon lexicon) {
        Written letters = lexicon.withoutIdioms(spelling.letters(plain));
        Sounds sounds = lexicon.sounds(letters.text());
        return new Reading(plain, letters, sounds, lexicon.hits(letters.text(), sounds));
    }
}
