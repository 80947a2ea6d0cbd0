package org.classliaison.core.outbox;

import java.time.InstantSource;
import org.classliaison.core.chat.Chat;
import org.classliaison.core.chat.Ids;
import org.classliaison.core.chat.Outgoing;
import org.classliaison.core.outbox.Letter.Doubt;
import org.classliaison.core.outbox.Letter.Rank;
import org.classliaison.core.outbox.Letter.Terms;

/** The skills' pen: writes letters into the outbox, inside the caller's transaction. */
public final class Mail {

    private static final Terms ANSWER = new Terms(Doubt.REPEAT_ONCE, Rank.ANSWER);
    private static final Terms FLEETING = new Terms(Doubt.DROP, Rank.ANSWER);

    private final Outbox outbox;
    private final Ids ids;
    private final InstantSource clock;

    public Mail(Outbox outbox, Ids ids, InstantSource clock) {
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
    }

    /** An answer to somebody who waits for it: sent first, repeated once when in doubt. Returns the letter's id. */
    public long answer(Chat chat, Outgoing content) {
        return post(chat, content, ANSWER);
    }

    /** A word that is worthless when late, such as the answer to a press. */
    public void fleeting(Chat chat, Outgoing content) {
        post(chat, content, FLEETING);
    }

    public long post(Chat chat, Outgoing content, Terms terms) {
        long id = ids.next();
        outbox.post(new Letter(id, chat, content, terms, clock.instant()));
        return id;
    }
}
