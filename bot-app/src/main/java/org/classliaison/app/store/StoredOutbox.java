package org.classliaison.app.store;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.chat.Ids;
import org.classliaison.core.chat.Outgoing;
import org.classliaison.core.outbox.Claimed;
import org.classliaison.core.outbox.Fate;
import org.classliaison.core.outbox.Letter;
import org.classliaison.core.outbox.LetterState;
import org.classliaison.core.outbox.Outbox;
import org.classliaison.core.outbox.Settlement;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The outbox in table letter. */
final class StoredOutbox implements Outbox {

    private static final Logger log = LoggerFactory.getLogger(StoredOutbox.class);

    /** A statement may have 64 MB; a letter with a file may have 28 of them and goes alone. */
    private static final int ROWS_AT_ONCE = 1_000;

    private final OutboxMapper mapper;
    private final ManyRows rows;
    private final Ids ids;
    private final OutgoingJson json = new OutgoingJson();

    StoredOutbox(OutboxMapper mapper, ManyRows rows, Ids ids) {
        this.mapper = mapper;
        this.rows = rows;
        this.ids = ids;
    }

    @Override
    public void postAll(List<Letter> letters) {
        int most = letters.stream().anyMatch(letter -> letter.content() instanceof Outgoing.Attach) ? 1 : ROWS_AT_ONCE;
        for (int i = 0; i < letters.size(); i += most) {
            rows.insert(
                    OutboxMapper.class,
                    letters.subList(i, Math.min(i + most, letters.size())).stream()
                            .map(letter -> LetterRow.of(letter, json.write(letter.content())))
                            .toList());
        }
    }

    /**
     * Looks first and then takes by id, as all others do that write: an update along the index of what is due would lock
     * rows in another order than they, and now and then one of the two would fail. The claim has a number of its own: an
     * owner that still holds letters of an earlier claim gets the new ones only.
     */
    @Override
    public List<Claimed> claim(BotId bot, Claim claim) {
        IdList due = new IdList(mapper.due(bot, claim));
        long claimId = ids.next();
        return due.ids().isEmpty() || mapper.claim(due, claim, claimId) == 0
                ? List.of()
                : claimed(mapper.claimed(due, claimId));
    }

    @Override
    public Set<Long> markSending(Collection<Long> letterIds, String owner) {
        long markId = ids.next();
        IdList wanted = new IdList(letterIds);
        boolean all = mapper.markSending(wanted, owner, markId) == letterIds.size();
        return Set.copyOf(all ? letterIds : mapper.marked(wanted, markId));
    }

    /** That a letter was sent is written whoever holds it now; any other end only if nobody was quicker. */
    @Override
    public void settle(long letterId, Settlement settlement) {
        settle(letterId, settlement, null);
    }

    @Override
    public void settleCall(Claimed claimed, Settlement settlement) {
        settle(claimed.letter().id(), settlement, claimed.attempts() + 1);
    }

    private void settle(long letterId, Settlement settlement, @Nullable Integer calls) {
        if (mapper.settle(letterId, settlement, Cut.remark(settlement.note()), calls) == 0) {
            log.warn(
                    "Letter {} was settled by somebody else; the result {} of this sender is not written down",
                    letterId,
                    settlement.state());
        }
    }

    @Override
    public void settleAll(Map<Long, Settlement> settlements) {
        Map<Long, @Nullable Long> arrived = new HashMap<>();
        settlements.forEach((letterId, settlement) -> {
            if (settlement.state() == LetterState.SENT) {
                arrived.put(letterId, settlement.messageId());
            } else {
                settle(letterId, settlement);
            }
        });
        if (!arrived.isEmpty()) {
            mapper.settleSent(new IdPairs(arrived));
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
        return mapper.deleteSettled(TimedIds.firstAt(before), before);
    }

    private List<Claimed> claimed(List<ClaimedRow> rows) {
        return rows.stream().map(row -> row.claimed(json)).toList();
    }
}
