package org.classliaison.core.flow;

import java.util.List;
import java.util.Optional;
import org.classliaison.core.act.care.RaiseFlag;
import org.classliaison.core.act.care.Seen;
import org.classliaison.core.act.care.WhatToLookFor;
import org.classliaison.core.care.CareChoice;
import org.classliaison.core.care.Unread;
import org.classliaison.core.chat.Incoming.Line;
import org.classliaison.core.signs.Sign;
import org.classliaison.core.signs.Watcher;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One line, and what follows from the signs in it. */
record LookAtLine(Watcher watcher, RaiseFlag raise, Afterwards afterwards) {

    private static final Logger log = LoggerFactory.getLogger(LookAtLine.class);

    /** What follows for the writer, in the same transaction. */
    @FunctionalInterface
    interface Afterwards {
        void flagged(Line line, long classId, List<Sign> signs);
    }

    /** Thinks, outside any transaction. @return what has to be kept; empty where nothing would be */
    Optional<Runnable> at(Unread unread, List<CareChoice> looking) {
        if (looking.isEmpty()) {
            return Optional.empty();
        }
        List<Sign> signs = signs(unread.line());
        Seen seen = new Seen(unread.line(), unread.classId(), signs, unread.context());
        boolean worth = WhatToLookFor.isWorthKeeping(signs, looking) || (unread.edited() && raise.isFlagged(seen));
        return worth ? Optional.of(() -> keep(seen, unread.edited())) : Optional.empty();
    }

    private void keep(Seen seen, boolean edited) {
        List<Sign> raised = edited ? raise.edited(seen) : raise.take(seen);
        if (!raised.isEmpty()) {
            afterwards.flagged(seen.line(), seen.classId(), raised);
        }
    }

    /** Whatever goes wrong here, the line is answered as if nobody had looked. */
    private List<Sign> signs(Line line) {
        try {
            return watcher.signs(line.text());
        } catch (RuntimeException e) {
            log.warn("A line could not be looked at for signs, and is answered as usual", e);
            return List.of();
        }
    }
}
