package org.classliaison.core.knowledge;

/** How much two lines mean the same. The library tells; tests of what follows bring their own. */
@FunctionalInterface
public interface Likeness {

    /** @return cosine of the two sentence vectors, -1 to 1; 0 where a line has no words. Alike is above some 0.8 */
    double between(String one, String other);
}
