package org.classliaison.core.calendar;

import java.util.List;
import org.classliaison.core.calendar.ReminderRead.Open;
import org.classliaison.core.calendar.ReminderRead.Trouble;

/** Which days a part of a sentence names. */
sealed interface RuleRead {

    record Of(Rule rule) implements RuleRead {}

    /** @param rules the best first, may be none */
    record Choice(Open open, List<Rule> rules) implements RuleRead {}

    record Bad(Trouble trouble) implements RuleRead {}

    static RuleRead of(Rule rule) {
        return new Of(rule);
    }

    static RuleRead choice(Open open, Rule... rules) {
        return new Choice(open, List.of(rules));
    }
}
