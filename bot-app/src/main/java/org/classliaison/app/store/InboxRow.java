package org.classliaison.app.store;

import org.classliaison.core.chat.BotId;
import org.classliaison.core.inbox.Arrival;
import org.classliaison.core.inbox.Waiting;

/** A waiting row of inbox_update. */
record InboxRow(long id, BotId bot, long updateId, long lane, String payload) {

    static InboxRow of(long id, Arrival arrival) {
        return new InboxRow(id, arrival.bot(), arrival.updateId(), arrival.lane(), arrival.payload());
    }

    Waiting waiting() {
        return new Waiting(id, new Arrival(bot, updateId, lane, payload));
    }
}
