package org.classliaison.app.store;

import java.time.Instant;
import java.util.List;
import org.classliaison.core.notices.Receipts;
import org.classliaison.core.people.Person;

/**
 * Receipts and sign-ups. The number of places taken has a row of its own, which is counted up on a condition: whoever
 * presses at the same time waits for it and then sees what is left. That row is locked before any other of the notice's.
 */
final class StoredReceipts implements Receipts {

    private final ReceiptMapper mapper;

    StoredReceipts(ReceiptMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public boolean acknowledge(Mark mark) {
        return mapper.insertReceipt(mark) == 1;
    }

    @Override
    public SigningUp signUp(Mark mark, int places) {
        mapper.lockPlaces(mark.noticeId());
        if (mapper.insertSignUp(mark) == 0) {
            return SigningUp.ALREADY;
        }
        if (mapper.takePlace(mark.noticeId(), places) == 1) {
            return SigningUp.SIGNED_UP;
        }
        mapper.deleteSignUp(mark.noticeId(), mark.personId());
        return SigningUp.FULL;
    }

    @Override
    public Leaving leave(Mark mark, Instant askedSince) {
        mapper.lockPlaces(mark.noticeId());
        if (mapper.deleteSignUpAskedSince(mark, askedSince) == 1) {
            mapper.givePlaceBack(mark.noticeId());
            return Leaving.LEFT;
        }
        mapper.askToLeave(mark);
        return Leaving.ASKED;
    }

    @Override
    public List<Count> counts(long noticeId) {
        return mapper.counts(noticeId);
    }

    @Override
    public int signedUp(long noticeId) {
        return mapper.signedUp(noticeId);
    }

    @Override
    public List<Long> acknowledgedIn(long noticeId, long classId) {
        return mapper.receiptsIn(noticeId, classId);
    }

    @Override
    public List<Long> signedUpIn(long noticeId, long classId) {
        return mapper.signUpsIn(noticeId, classId);
    }

    @Override
    public List<Person> knownIn(long classId) {
        return mapper.knownIn(classId);
    }

    @Override
    public int countOf(long personId) {
        return mapper.countOf(personId);
    }

    /** The places are free again for others. */
    @Override
    public void forget(long personId) {
        for (long noticeId : mapper.signedUpBy(personId)) {
            mapper.lockPlaces(noticeId);
            if (mapper.deleteSignUp(noticeId, personId) == 1) {
                mapper.givePlaceBack(noticeId);
            }
        }
        mapper.forgetReceipts(personId);
    }
}
