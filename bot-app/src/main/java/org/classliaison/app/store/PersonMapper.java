package org.classliaison.app.store;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.people.Person;

/** Table person. */
@Mapper
interface PersonMapper {

    Optional<Person> byUser(BotId bot, long userId);

    Optional<Person> byId(long id);

    List<Person> byIds(Collection<Long> ids);

    /** Does nothing where the user has a row already or somebody else has the pseudonym. */
    int insertNew(Person person);

    int update(Person person);

    int setReachable(BotId bot, long userId, boolean reachable);

    int delete(long id);
}
