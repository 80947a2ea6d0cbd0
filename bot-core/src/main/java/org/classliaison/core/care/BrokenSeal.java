package org.classliaison.core.care;

/** Something sealed does not open. What it was stays unknown; everything else goes on. */
public final class BrokenSeal extends RuntimeException {

    public BrokenSeal(String message) {
        super(message);
    }
}
