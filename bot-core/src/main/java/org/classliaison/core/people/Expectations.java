package org.classliaison.core.people;

import java.time.Instant;
import java.util.Optional;
import org.classliaison.core.chat.BotId;

/** At most one expectation per person; a new one replaces the old. */
public interface Expectations {

    void expect(Expectation expectation);

    Optional<Expectation> of(BotId bot, long userId, Instant now);

    void clear(BotId bot, long userId);

    int removeExpired(Instant now);
}
