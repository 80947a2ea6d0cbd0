package org.classliaison.core.act.care;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.classliaison.core.care.CareChoice;
import org.classliaison.core.care.CareChoices;
import org.classliaison.core.care.Marks;
import org.classliaison.core.chat.Incoming.Line;
import org.classliaison.core.chat.Who;
import org.classliaison.core.signs.Category;
import org.classliaison.core.signs.Severity;
import org.classliaison.core.signs.Sign;

/** What a class wants looked at in a line. */
public record WhatToLookFor(CareChoices choices, Marks marks) {

    /** What may harm others, whoever has written it: the rest is about a writer, and of an anonymous admin nobody knows one. */
    private static final Set<Category> OF_ANYBODY = Set.of(Category.LEAK, Category.SCAM);

    /** Nothing where its class wants nothing, or its writer wants none of it. */
    public List<CareChoice> in(Line line, long classId) {
        List<CareChoice> looking = choices.ofClass(classId).stream()
                .filter(CareChoice::isLooking)
                .filter(choice -> !isAnonymous(line) || OF_ANYBODY.contains(choice.category()))
                .toList();
        return looking.isEmpty() || hasLeft(line) ? List.of() : looking;
    }

    /** Whether any of these signs would be more than forgotten. */
    public static boolean isWorthKeeping(List<Sign> signs, List<CareChoice> looking) {
        return signs.stream().anyMatch(sign -> wanting(sign, looking).isPresent());
    }

    /** Low spirits need no budget: they are never put before anybody. */
    static Optional<CareChoice> wanting(Sign sign, List<CareChoice> looking) {
        return looking.stream()
                .filter(choice -> choice.category() == sign.category())
                .filter(choice -> sign.severity() == Severity.MOOD || sign.perThousand() <= choice.perThousand())
                .findFirst();
    }

    static boolean isAnonymous(Line line) {
        return line.who().kind() == Who.Kind.ANONYMOUS_ADMIN;
    }

    private boolean hasLeft(Line line) {
        String mark = marks.person(line.chat().bot(), line.who().userId());
        return choices.hasLeft(line.chat().bot(), mark);
    }
}
