package org.classliaison.app.playground;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.inbox.Arrival;
import org.classliaison.core.inbox.Inbox;
import org.classliaison.core.inbox.Waiting;

final class FakeInbox implements Inbox {

    private final List<Waiting> waiting = new ArrayList<>();
    private long lastId;

    @Override
    public synchronized void accept(List<Arrival> arrivals) {
        arrivals.forEach(arrival -> waiting.add(new Waiting(++lastId, arrival)));
    }

    @Override
    public synchronized List<Waiting> waiting(BotId bot, int most) {
        return waiting.stream().limit(most).toList();
    }

    @Override
    public synchronized void done(Collection<Long> ids) {
        waiting.removeIf(one -> ids.contains(one.id()));
    }

    @Override
    public void setAside(long id, String reason) {
        done(List.of(id));
    }

    @Override
    public synchronized int countWaiting(BotId bot) {
        return waiting.size();
    }

    @Override
    public int countSetAside(BotId bot) {
        return 0;
    }

    @Override
    public int removeHandled(Instant before) {
        return 0;
    }
}
