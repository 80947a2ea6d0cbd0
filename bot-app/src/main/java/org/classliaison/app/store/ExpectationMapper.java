package org.classliaison.app.store;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.people.Expectation;

/** Table expectation. */
@Mapper
interface ExpectationMapper {

    int replace(Expectation expectation);

    Optional<Expectation> find(BotId bot, long userId, Instant now);

    int delete(BotId bot, long userId);

    int deleteKinds(BotId bot, long userId, Collection<Expectation.Kind> kinds);

    int deleteExpired(Instant now);
}
