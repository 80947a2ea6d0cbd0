package org.classliaison.app.store;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.classliaison.core.notices.Receipts;
import org.classliaison.core.people.Person;

/** Tables notice_receipt, notice_sign_up and notice_places. */
@Mapper
interface ReceiptMapper {

    /** Zero rows where there is one already. */
    int insertReceipt(Receipts.Mark mark);

    /** Zero rows where there is one already. */
    int insertSignUp(Receipts.Mark mark);

    /** Makes the row where there is none, and holds it until the transaction ends. */
    int lockPlaces(long noticeId);

    /** Zero rows where no place is left. */
    int takePlace(long noticeId, int places);

    int givePlaceBack(long noticeId);

    int deleteSignUp(long noticeId, long personId);

    /** Zero rows where the person has not asked since then. */
    int deleteSignUpAskedSince(Receipts.Mark mark, Instant since);

    int askToLeave(Receipts.Mark mark);

    List<Receipts.Count> counts(long noticeId);

    int signedUp(long noticeId);

    List<Long> receiptsIn(long noticeId, long classId);

    List<Long> signUpsIn(long noticeId, long classId);

    List<Person> knownIn(long classId);

    int countOf(long personId);

    List<Long> signedUpBy(long personId);

    int forgetReceipts(long personId);
}
