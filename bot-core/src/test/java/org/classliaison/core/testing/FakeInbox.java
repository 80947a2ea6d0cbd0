package org.classliaison.core.testing;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.inbox.Arrival;
import org.classliaison.core.inbox.Inbox;
import org.classliaison.core.inbox.SetAside;
import org.classliaison.core.inbox.Waiting;

/** The inbox in memory. */
public final class FakeInbox implements Inbox {
    private enum State {
        WAITING,
        DONE,
        ASIDE
    }

    private record Row(Waiting waiting, State state) {}

    private final Map<Long, Row> rows;

    public FakeInbox(Tables tables) {
        rows = tables.table();
    }

    @Override
    public void accept(List<Arrival> arrivals) {
        for (Arrival arrival : arrivals) {
            boolean known = rows.values().stream()
                    .map(row -> row.waiting.arrival())
                    .anyMatch(other -> other.bot().equals(arrival.bot()) && other.updateId() == arrival.updateId());
            if (!known) {
                long id = rows.size() + 1L;
                rows.put(id, new Row(new Waiting(id, arrival), State.WAITING));
            }
        }
    }

    @Override
    public List<Waiting> waiting(BotId bot, int most) {
        return inState(bot, State.WAITING).limit(most).toList();
    }

    @Override
    public void done(Collection<Long> ids) {
        ids.forEach(id -> rows.computeIfPresent(id, (key, row) -> new Row(row.waiting, State.DONE)));
    }

    @Override
    public void setAside(long id, String reason) {
        rows.computeIfPresent(id, (key, row) -> new Row(row.waiting, State.ASIDE));
    }

    @Override
    public int countWaiting(BotId bot) {
        return (int) inState(bot, State.WAITING).count();
    }

    @Override
    public int countSetAside(BotId bot) {
        return (int) inState(bot, State.ASIDE).count();
    }

    @Override
    public List<SetAside> setAside(BotId bot, int most) {
        return inState(bot, State.ASIDE)
                .map(waiting -> new SetAside(waiting.id(), ""))
                .limit(most)
                .toList();
    }

    @Override
    public int removeEnded(Instant before) {
        return 0;
    }

    private java.util.stream.Stream<Waiting> inState(BotId bot, State state) {
        return rows.values().stream()
                .filter(row -> row.state == state && row.waiting.arrival().bot().equals(bot))
                .map(Row::waiting);
    }
}
