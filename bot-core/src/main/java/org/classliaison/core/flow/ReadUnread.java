package org.classliaison.core.flow;

import java.util.List;
import java.util.Optional;
import org.classliaison.core.act.care.WhatToLookFor;
import org.classliaison.core.care.Unread;
import org.classliaison.core.care.UnreadLines;
import org.classliaison.core.chat.BotId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks at what was said while the detectors were still being learned, each line in the transaction that removes it. */
final class ReadUnread {

    private static final Logger log = LoggerFactory.getLogger(ReadUnread.class);
    private static final int AT_ONCE = 200;

    private final UnreadLines lines;
    private final Transaction transaction;
    private final WhatToLookFor looking;
    private final LookAtLine look;

    ReadUnread(UnreadLines lines, Transaction transaction, WhatToLookFor looking, LookAtLine look) {
        this.lines = lines;
        this.transaction = transaction;
        this.looking = looking;
        this.look = look;
    }

    /** Does nothing while there is still something to learn, or where it could not be: then they wait for the next start. */
    void round(BotId bot) {
        List<Long> waiting = look.watcher().isReady() ? lines.waiting(bot, AT_ONCE) : List.of();
        waiting.forEach(this::attempt);
    }

    /** One that does not open must not keep the others waiting. */
    private void attempt(long id) {
        try {
            read(id);
        } catch (RuntimeException e) {
            log.warn("Line {} was put aside and could not be looked at; it is tried again for a week", id, e);
        }
    }

    /** What its class wants, and whether its writer has left, is asked for now: people may have decided meanwhile. */
    private void read(long id) {
        Optional<Unread> unread = lines.byId(id);
        Runnable keep = unread.flatMap(line -> look.at(line, looking.in(line.line(), line.classId())))
                .orElse(() -> {});
        transaction.run(() -> {
            if (lines.remove(id)) {
                keep.run();
            }
        });
    }
}
