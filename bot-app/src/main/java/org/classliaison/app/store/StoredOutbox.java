package org.classliaison.app.store;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.chat.Ids;
import org.classliaison.core.outbox.Claimed;
import org.classliaison.core.outbox.Fate;
import org.classliaison.core.outbox.Letter;
import org.classliaison.core.outbox.LetterState;
import org.classliaison.core.outbox.Outbox;
import org.classliaison.core.outbox.Settlement;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The outbox in table letter. */
final class StoredOutbox implements Outbox {

    private static final Logger log = LoggerFactory.getLogger(StoredOutbox.class);

    private final OutboxMapper mapper;
    private final Ids ids;
    private final OutgoingJson json = new OutgoingJson();

    StoredOutbox(OutboxMapper mapper, Ids ids) {
        this.mapper = mapper;
        this.ids = ids;
    }

    @Override
    public void post(Letter letter) {
        Affected.one(mapper.insert(LetterRow.of(letter, json.write(letter.content()))), "Letter", letter.id());
    }

    /** The claim has a number of its own: an owner that still holds letters of an earlier claim gets the new ones only. */
    @Override
    public List<Claimed> claim(BotId bot, Claim claim) {
        long claimId = ids.next();
        return mapper.claim(bot, claim, claimId) == 0 ? List.of() : claimed(mapper.claimed(claimId));
    }

    @Override
    public boolean markSending(long letterId, String owner) {
        return mapper.markSending(letterId, owner) == 1;
    }

    /** That a letter was sent is written whoever holds it now; any other end only if nobody was quicker. */
    @Override
    public void settle(long letterId, Settlement settlement) {
        if (mapper.settle(letterId, settlement, Cut.remark(settlement.note())) == 0) {
            log.warn(
                    "Letter {} was settled by somebody else; the result {} of this sender is not written down",
                    letterId,
                    settlement.state());
        }
    }

    @Override
    public List<Claimed> orphans(BotId bot, Instant now) {
        int released = mapper.releaseExpired(bot, now);
        if (released > 0) {
            log.info("{} letters whose claims ran out before a call are ready again", released);
        }
        return claimed(mapper.abandoned(bot, now));
    }

    @Override
    public int count(BotId bot, LetterState state) {
        return mapper.count(bot, state);
    }

    @Override
    public List<Fate> fates(Collection<Long> letterIds) {
        return letterIds.isEmpty() ? List.of() : mapper.fates(letterIds);
    }

    @Override
    public int removeSettled(Instant before) {
        return mapper.deleteSettled(before);
    }

    private List<Claimed> claimed(List<ClaimedRow> rows) {
        return rows.stream().map(row -> row.claimed(json)).toList();
    }
}
