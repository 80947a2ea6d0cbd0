package org.classliaison.app.bench;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.chat.Chat;
import org.classliaison.core.chat.Ids;
import org.classliaison.core.chat.Outgoing;
import org.classliaison.core.flow.Transaction;
import org.classliaison.core.outbox.Letter;
import org.classliaison.core.outbox.Outbox;

/** Writes broadcasts into the outbox, as a notice to many classes does. */
record Post(Outbox outbox, Ids ids, Transaction transaction) {

    private static final String TEXT = "【通知】本周五 14:00 在一教 101 召开入党积极分子座谈会，请带好笔记本，提前十分钟到场。有事请向支部请假。";
    private static final Letter.Terms BROADCAST = new Letter.Terms(Letter.Doubt.ASK, Letter.Rank.BROADCAST);

    /** One letter to each of so many groups; all of them wait when this returns. */
    void toGroups(BotId bot, int groups) {
        List<Letter> letters = new ArrayList<>();
        for (int group = 1; group <= groups; group++) {
            var say = new Outgoing.Say(TEXT, List.of(), null);
            letters.add(new Letter(ids.next(), Chat.group(bot, -1_000_000L - group), say, BROADCAST, Instant.now()));
        }
        transaction.run(() -> outbox.postAll(letters));
    }
}
