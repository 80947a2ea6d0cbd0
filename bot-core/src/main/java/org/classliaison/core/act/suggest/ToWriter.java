package org.classliaison.core.act.suggest;

import java.util.List;
import java.util.Optional;
import org.classliaison.core.people.Person;
import org.classliaison.core.suggestions.Suggestion;

/** Says something to the writer of a suggestion, whom nobody else gets to see. */
record ToWriter(SuggestDesk desk) {

    /** @return false where the bot may not write to them; they find it in their list */
    boolean tell(Suggestion suggestion, String text) {
        Optional<Person> writer = desk.records()
                .suggestions()
                .writer(suggestion.id())
                .flatMap(userId -> desk.people().persons().byUser(suggestion.bot(), userId))
                .filter(Person::reachable);
        writer.ifPresent(person -> desk.say(person, List.of(), text));
        return writer.isPresent();
    }
}
