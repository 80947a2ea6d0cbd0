package org.classliaison.core.care;

/** A one-way mark that only this installation can make: whoever has the database alone can try no guesses. */
@FunctionalInterface
public interface KeyedHash {

    /** 43 characters of A–Z, a–z, 0–9, hyphen and underscore; the same for the same words. */
    String of(String words);
}
