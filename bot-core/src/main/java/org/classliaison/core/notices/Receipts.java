package org.classliaison.core.notices;

import java.time.Instant;
import java.util.List;
import org.classliaison.core.people.Person;

/** Who has acknowledged a notice and who has signed up. Persons stand here as they do everywhere: by id alone. */
public interface Receipts {

    /** @return false if the person had acknowledged it before */
    boolean acknowledge(Mark mark);

    /** Takes a place if there is one, exactly so under simultaneous presses. */
    SigningUp signUp(Mark mark, int places);

    /** Gives the place back, if the person asked for it since then; otherwise remembers that they ask now. */
    Leaving leave(Mark mark, Instant askedSince);

    /** By class, for classes with at least one. */
    List<Count> counts(long noticeId);

    int signedUp(long noticeId);

    List<Long> acknowledgedIn(long noticeId, long classId);

    List<Long> signedUpIn(long noticeId, long classId);

    /**
     * Those the bot knows to be in that class: they have asked there, acknowledged or signed up there. Nobody else is
     * known; it is no list of students.
     */
    List<Person> knownIn(long classId);

    /** How many receipts and sign-ups there are of that person. */
    int countOf(long personId);

    /** Removes all of a person's; the numbers on posts stay until their next change. */
    void forget(long personId);

    /** A press of that person in that class. */
    record Mark(long noticeId, long classId, long personId, Instant at) {}

    record Count(long classId, int receipts, int signUps) {}

    enum SigningUp {
        SIGNED_UP,
        ALREADY,
        FULL
    }

    enum Leaving {
        LEFT,
        /** A second press within the time leaves. */
        ASKED
    }
}
