package org.classliaison.core.knowledge;

/** Turns a sentence into a vector, so that sentences of one meaning lie close together. */
public interface Sentences {

    /** Names the model; vectors of different models must never be compared. */
    String name();

    /**
     * @param text not blank
     * @return a vector of length 1, of the same size for every text
     */
    float[] vector(String text);
}
