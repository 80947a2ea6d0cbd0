package org.classliaison.app.store;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.people.Expectation;
import org.classliaison.core.people.Expectation.Kind;
import org.classliaison.core.people.Expectations;
import org.classliaison.core.people.Person;

/** Expectations in table expectation. */
final class StoredExpectations implements Expectations {

    private final ExpectationMapper mapper;

    StoredExpectations(ExpectationMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void expect(Expectation expectation) {
        mapper.replace(expectation);
    }

    @Override
    public Optional<Expectation> of(BotId bot, long userId, Instant now) {
        return mapper.find(bot, userId, now);
    }

    @Override
    public void clear(BotId bot, long userId) {
        mapper.delete(bot, userId);
    }

    @Override
    public void clear(Person person, Set<Kind> kinds) {
        mapper.deleteKinds(person.bot(), person.userId(), kinds);
    }

    @Override
    public int removeExpired(Instant now) {
        return mapper.deleteExpired(now);
    }
}
