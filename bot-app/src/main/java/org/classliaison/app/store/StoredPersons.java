package org.classliaison.app.store;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.chat.Ids;
import org.classliaison.core.people.Person;
import org.classliaison.core.people.Persons;

/** People in table person. */
final class StoredPersons implements Persons {

    /** A pseudonym that is taken costs one more try; this many in a row mean that the names are used up. */
    private static final int MOST_TRIES = 20;

    private final PersonMapper mapper;
    private final Ids ids;
    private final Pseudonyms pseudonyms;

    StoredPersons(PersonMapper mapper, Ids ids, Pseudonyms pseudonyms) {
        this.mapper = mapper;
        this.ids = ids;
        this.pseudonyms = pseudonyms;
    }

    @Override
    public Optional<Person> byUser(BotId bot, long userId) {
        return mapper.byUser(bot, userId);
    }

    /** Whoever loses a race for the row reads the winner's. */
    @Override
    public Person findOrAdd(BotId bot, long userId) {
        Optional<Person> person = mapper.byUser(bot, userId);
        for (int tries = 0; person.isEmpty(); tries++) {
            if (tries == MOST_TRIES) {
                throw new IllegalStateException("No free pseudonym for a new person of " + bot);
            }
            mapper.insertNew(new Person(ids.next(), bot, userId, pseudonyms.next(), null, false));
            person = mapper.byUser(bot, userId);
        }
        return person.get();
    }

    @Override
    public Optional<Person> byId(long id) {
        return mapper.byId(id);
    }

    /** In the order of the ids; unknown ones are left out. */
    @Override
    public List<Person> byIds(List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Long, Person> found = mapper.byIds(ids).stream().collect(Collectors.toMap(Person::id, Function.identity()));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    @Override
    public void save(Person person) {
        Affected.one(mapper.update(person), "Person", person.id());
    }

    /** Nothing is kept for somebody who has no row yet: they are reachable or not when they first speak. */
    @Override
    public void setReachable(BotId bot, long userId, boolean reachable) {
        mapper.setReachable(bot, userId, reachable);
    }

    @Override
    public void forget(long id) {
        mapper.delete(id);
    }
}
