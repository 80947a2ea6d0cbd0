package org.classliaison.core.outbox;

import java.time.InstantSource;
import java.util.List;
import java.util.function.LongFunction;
import org.classliaison.core.chat.Chat;
import org.classliaison.core.chat.Ids;
import org.classliaison.core.chat.Outgoing;
import org.classliaison.core.outbox.Letter.Doubt;
import org.classliaison.core.outbox.Letter.Rank;
import org.classliaison.core.outbox.Letter.Terms;

/** The skills' pen: writes letters into the outbox, inside the caller's transaction. What is too long for a message is cut. */
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

    /** An answer whose own buttons name its letter, which is what the function is given. Returns the letter's id. */
    public long answer(Chat chat, LongFunction<Outgoing> content) {
        long id = ids.next();
        answerAs(id, chat, content.apply(id));
        return id;
    }

    /** A word that is worthless when late, such as the answer to a press. */
    public void fleeting(Chat chat, Outgoing content) {
        post(chat, content, FLEETING);
    }

    /** An answer under an id that its own buttons name. */
    public void answerAs(long id, Chat chat, Outgoing content) {
        outbox.post(letter(id, chat, content, ANSWER));
    }

    public long post(Chat chat, Outgoing content, Terms terms) {
        Letter letter = letter(ids.next(), chat, content, terms);
        outbox.post(letter);
        return letter.id();
    }

    /** A letter that is still in its author's hands; several of them are posted together. */
    public Letter letter(long id, Chat chat, Outgoing content, Terms terms) {
        return new Letter(id, chat, Fitting.of(content), terms, clock.instant());
    }

    public void postAll(List<Letter> letters) {
        outbox.postAll(letters);
    }
}
