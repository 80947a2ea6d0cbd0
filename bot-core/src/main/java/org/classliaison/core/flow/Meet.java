package org.classliaison.core.flow;

import org.classliaison.core.chat.Chat;
import org.classliaison.core.chat.Who;
import org.classliaison.core.people.Person;
import org.classliaison.core.people.Persons;

/** The person behind a line or a press. Whoever writes or presses in private can be written to there. */
public final class Meet {

    private final Persons persons;

    public Meet(Persons persons) {
        this.persons = persons;
    }

    Person in(Chat chat, Who who) {
        Person person = persons.findOrAdd(chat.bot(), who.userId());
        if (!chat.isPrivate() || person.reachable()) {
            return person;
        }
        persons.setReachable(person.bot(), person.userId(), true);
        return person.reached();
    }
}
