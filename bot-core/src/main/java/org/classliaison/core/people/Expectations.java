package org.classliaison.core.people;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.people.Expectation.Kind;

/** At most one expectation per person; a new one replaces the old. */
public interface Expectations {

    void expect(Expectation expectation);

    Optional<Expectation> of(BotId bot, long userId, Instant now);

    /** Whatever is expected. */
    void clear(BotId bot, long userId);

    /** Only what is of these kinds: for other things the person's next line may still be meant. */
    void clear(Person person, Set<Kind> kinds);

    int removeExpired(Instant now);
}
