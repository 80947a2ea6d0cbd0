package org.classliaison.core.act.suggest;

import org.classliaison.core.suggestions.Opinion;
import org.classliaison.core.suggestions.Suggestion;
import org.jspecify.annotations.Nullable;

/** A suggestion as the members see it; preview and card go through here alike. */
record CardText(SuggestDesk desk) {

    String of(Suggestion suggestion, Opinion opinion) {
        String number = String.valueOf(suggestion.number());
        if (suggestion.isWithdrawn()) {
            return desk.text("suggest.card.withdrawn", number, desk.className(suggestion.classId()));
        }
        String top = top(suggestion.classId(), number, opinion);
        String foot = foot(suggestion, opinion);
        return foot.isEmpty() ? top : top + "\n\n" + foot;
    }

    String top(long classId, String number, Opinion opinion) {
        return desk.text(
                "suggest.card", number, desk.className(classId), signature(opinion.signature()), opinion.words());
    }

    String signature(@Nullable String name) {
        return name == null ? desk.text("suggest.unsigned") : desk.text("suggest.signed", name);
    }

    private String foot(Suggestion suggestion, Opinion opinion) {
        String handler = desk.handler(suggestion);
        String reply = opinion.reply() == null ? "" : opinion.reply();
        return switch (suggestion.stage().state()) {
            case WAITING, WITHDRAWN -> "";
            case LOOKED_INTO -> desk.text("suggest.card.looking", handler);
            case ANSWERED -> desk.text("suggest.card.answered", handler, reply);
            case NOT_HERE -> desk.text("suggest.card.notHere", handler);
        };
    }
}
