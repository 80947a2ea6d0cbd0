package org.classliaison.core.act.suggest;

import java.time.Duration;
import java.util.List;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.people.Person;
import org.classliaison.core.reminders.Hours;
import org.classliaison.core.suggestions.Suggestion;

/** Names a suggestion that has waited for a week to its members, once, and not at night. */
public final class RemindSuggestions {

    private static final Duration PATIENCE = Duration.ofDays(7);
    private static final int AT_ONCE = 50;

    private final SuggestDesk desk;

    public RemindSuggestions(SuggestDesk desk) {
        this.desk = desk;
    }

    /** Inside one transaction. */
    public void round(BotId bot) {
        if (Hours.areQuietAt(desk.localNow())) {
            return;
        }
        desk.records()
                .suggestions()
                .toRemind(bot, desk.now().minus(PATIENCE), AT_ONCE)
                .forEach(this::remind);
    }

    /** Where no member can be reached it waits for one. */
    private void remind(Suggestion suggestion) {
        List<Person> members = desk.members(suggestion.classId()).stream()
                .filter(Person::reachable)
                .toList();
        if (!members.isEmpty() && desk.records().suggestions().remind(suggestion.id(), desk.now())) {
            String head = desk.text("suggest.remind", PATIENCE.toDays()) + "\n\n";
            members.forEach(member -> new MemberCards(desk).send(member, suggestion, head));
        }
    }
}
