package org.classliaison.core.questions;

import java.util.List;
import java.util.Optional;

/** How far the bot holds itself back where nobody has asked it: a manner for each class, a caution for some topics. */
public interface Restraint {

    /** {@link Manner#NORMAL} until somebody sets another. */
    Manner manner(long classId);

    void setManner(long classId, Manner manner);

    Optional<Caution> caution(long classId, String topic);

    /** Locks the row until the transaction ends, so that two presses at once count as two. */
    Optional<Caution> lock(long classId, String topic);

    /** The cautions of a class in the order of their topics, at most so many. */
    List<Caution> cautions(long classId, int most);

    /** Replaces the caution of the same class and topic. */
    void put(Caution caution);

    /** @return false where there was none, or none any more */
    boolean lift(long classId, String topic);
}
