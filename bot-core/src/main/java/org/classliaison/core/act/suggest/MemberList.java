package org.classliaison.core.act.suggest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.classliaison.core.chat.Button;
import org.classliaison.core.offers.Action;
import org.classliaison.core.offers.Offered;
import org.classliaison.core.people.Person;
import org.classliaison.core.suggestions.Opinion;
import org.classliaison.core.suggestions.Suggestion;

/** What waits in a member's classes, and what was settled last. */
record MemberList(SuggestDesk desk) {

    private static final int MOST_OPEN = 8;
    private static final int MOST_SETTLED = 5;

    void send(Person member, List<Long> classes) {
        List<Suggestion> open = desk.records().suggestions().open(classes);
        List<Suggestion> shown = open.stream().limit(MOST_OPEN).toList();
        List<Suggestion> settled = desk.records().suggestions().settled(classes, MOST_SETTLED);
        Map<Long, Opinion> opinions = opinions(shown, settled);
        List<String> lines = new ArrayList<>();
        lines.add(open.isEmpty() ? desk.text("suggest.list.none") : desk.text("suggest.list.open", open.size()));
        shown.forEach(suggestion -> lines.add(new SuggestionLine(desk).open(suggestion, of(opinions, suggestion))));
        if (!settled.isEmpty()) {
            lines.add("\n" + desk.text("suggest.list.settled"));
            settled.forEach(
                    suggestion -> lines.add(new SuggestionLine(desk).settled(suggestion, of(opinions, suggestion))));
        }
        desk.say(member, shown.stream().map(this::row).toList(), String.join("\n", lines));
    }

    private Map<Long, Opinion> opinions(List<Suggestion> shown, List<Suggestion> settled) {
        return desk.records()
                .suggestions()
                .opinions(Stream.concat(shown.stream(), settled.stream())
                        .map(Suggestion::id)
                        .toList());
    }

    private List<Button> row(Suggestion suggestion) {
        String label =
                desk.text("suggest.show", String.valueOf(suggestion.number()), desk.className(suggestion.classId()));
        Offered offered = new Offered(suggestion.bot(), Action.SHOW_SUGGESTION, suggestion.id(), null);
        return List.of(desk.button(offered, label));
    }

    private static Opinion of(Map<Long, Opinion> opinions, Suggestion suggestion) {
        return opinions.getOrDefault(suggestion.id(), Opinion.GONE);
    }
}
