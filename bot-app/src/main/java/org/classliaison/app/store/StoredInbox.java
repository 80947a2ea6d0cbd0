package org.classliaison.app.store;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.chat.Ids;
import org.classliaison.core.inbox.Arrival;
import org.classliaison.core.inbox.Inbox;
import org.classliaison.core.inbox.SetAside;
import org.classliaison.core.inbox.Waiting;
import org.springframework.transaction.support.TransactionOperations;

/** The inbox in table inbox_update. */
final class StoredInbox implements Inbox {

    private final InboxMapper mapper;
    private final TransactionOperations outside;
    private final Ids ids;
    private final InstantSource clock;

    /** @param outside runs work outside any transaction of the caller, so that it is committed at once */
    StoredInbox(InboxMapper mapper, TransactionOperations outside, Ids ids, InstantSource clock) {
        this.mapper = mapper;
        this.outside = outside;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public void accept(List<Arrival> arrivals) {
        if (arrivals.isEmpty()) {
            return;
        }
        List<InboxRow> rows = arrivals.stream()
                .map(arrival -> InboxRow.of(ids.next(), arrival))
                .toList();
        outside.executeWithoutResult(status -> mapper.insertNew(rows));
    }

    @Override
    public List<Waiting> waiting(BotId bot, int most) {
        return mapper.waiting(bot, most).stream().map(InboxRow::waiting).toList();
    }

    /** @throws IllegalStateException if somebody else has handled one of them, so that what was done here is undone */
    @Override
    public void done(Collection<Long> ids) {
        if (!ids.isEmpty() && mapper.finish(ids, clock.instant()) != ids.size()) {
            throw new IllegalStateException("Of the updates " + ids + " one was no longer waiting: handled elsewhere");
        }
    }

    @Override
    public void setAside(long id, String reason) {
        Affected.one(mapper.setAside(id, String.valueOf(Cut.remark(reason)), clock.instant()), "Update", id);
    }

    @Override
    public int countWaiting(BotId bot) {
        return mapper.count(bot, "WAITING");
    }

    @Override
    public int countSetAside(BotId bot) {
        return mapper.count(bot, "ASIDE");
    }

    @Override
    public List<SetAside> setAside(BotId bot, int most) {
        return mapper.newestSetAside(bot, most);
    }

    @Override
    public int removeEnded(Instant before) {
        return mapper.deleteEnded(before);
    }
}
