package org.classliaison.core.flow;

import java.util.Optional;
import java.util.function.Consumer;
import org.classliaison.core.act.importing.TakeFile;
import org.classliaison.core.chat.Incoming.Document;
import org.classliaison.core.chat.Who;
import org.classliaison.core.people.Person;
import org.classliaison.core.people.Persons;

/** A file: in private it may be entries for the knowledge base, in a group it is nothing to the bot. */
public final class HandleDocument {

    private final TakeFile take;
    private final Persons persons;
    private final Meet meet;

    public HandleDocument(TakeFile take, Persons persons, Meet meet) {
        this.take = take;
        this.persons = persons;
        this.meet = meet;
    }

    /** Fetches and reads now, outside any transaction; somebody unknown has no duty, and their file stays where it is. */
    Optional<Runnable> plan(Document document) {
        if (!document.chat().isPrivate() || document.who().kind() != Who.Kind.PERSON) {
            return Optional.empty();
        }
        Consumer<Person> work = persons.byUser(
                        document.chat().bot(), document.who().userId())
                .map(known -> take.plan(document, known))
                .orElse(take::refuse);
        return Optional.of(() -> work.accept(meet.in(document.chat(), document.who())));
    }
}
