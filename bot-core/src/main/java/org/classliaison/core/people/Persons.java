package org.classliaison.core.people;

import java.util.List;
import java.util.Optional;
import org.classliaison.core.chat.BotId;

/** Those the bot has dealt with. */
public interface Persons {

    Optional<Person> byUser(BotId bot, long userId);

    /** Makes a person with a fresh pseudonym where there is none. */
    Person findOrAdd(BotId bot, long userId);

    Optional<Person> byId(long id);

    List<Person> byIds(List<Long> ids);

    /** Writes name and reachability. */
    void save(Person person);

    void setReachable(BotId bot, long userId, boolean reachable);

    /** Removes the row; whoever speaks again is a new person with a new pseudonym. */
    void forget(long id);
}
