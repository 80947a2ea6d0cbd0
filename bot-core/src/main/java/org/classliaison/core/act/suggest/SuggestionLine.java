package org.classliaison.core.act.suggest;

import java.time.temporal.ChronoUnit;
import org.classliaison.core.chat.Beginning;
import org.classliaison.core.suggestions.Opinion;
import org.classliaison.core.suggestions.Suggestion;

/** A suggestion in a list. */
record SuggestionLine(SuggestDesk desk) {

    private static final int SHOWN = 24;

    /** For members: how long it has been waiting. */
    String open(Suggestion suggestion, Opinion opinion) {
        long days = ChronoUnit.DAYS.between(suggestion.handedInAt(), desk.now());
        return desk.text("suggest.list.line", number(suggestion), days, state(suggestion), beginning(opinion));
    }

    /** For members: by whom it was settled, or that it was withdrawn. */
    String settled(Suggestion suggestion, Opinion opinion) {
        String day = desk.day(suggestion.stage().at());
        if (suggestion.isWithdrawn()) {
            return desk.text("suggest.list.withdrawn", number(suggestion), day, state(suggestion));
        }
        return desk.text("suggest.list.done", number(suggestion), day, state(suggestion), beginning(opinion));
    }

    /** For the writer: with the whole reply. */
    String own(Suggestion suggestion, Opinion opinion) {
        String day = desk.day(suggestion.handedInAt());
        String line = desk.text("suggest.own.line", number(suggestion), day, state(suggestion), beginning(opinion));
        return opinion.reply() == null ? line : line + "\n" + desk.text("suggest.own.reply", opinion.reply());
    }

    private String state(Suggestion suggestion) {
        String handler = desk.handler(suggestion);
        return switch (suggestion.stage().state()) {
            case WAITING -> desk.text("suggest.state.waiting");
            case LOOKED_INTO -> desk.text("suggest.state.looking", handler);
            case ANSWERED -> desk.text("suggest.state.answered", handler);
            case NOT_HERE -> desk.text("suggest.state.notHere", handler);
            case WITHDRAWN -> desk.text("suggest.state.withdrawn");
        };
    }

    private String number(Suggestion suggestion) {
        return desk.text("suggest.number", String.valueOf(suggestion.number()), desk.className(suggestion.classId()));
    }

    private String beginning(Opinion opinion) {
        String oneLine = opinion.words().replaceAll("\\s+", " ");
        return oneLine.isEmpty() ? desk.text("suggest.noWords") : Beginning.of(oneLine, SHOWN);
    }
}
