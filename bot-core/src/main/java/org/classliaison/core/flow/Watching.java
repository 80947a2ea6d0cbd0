package org.classliaison.core.flow;

import java.util.List;
import java.util.Optional;
import org.classliaison.core.act.care.RaiseFlag;
import org.classliaison.core.act.care.Seen;
import org.classliaison.core.care.CareChoice;
import org.classliaison.core.chat.Command;
import org.classliaison.core.chat.Incoming;
import org.classliaison.core.chat.Incoming.Line;
import org.classliaison.core.chat.Texts;
import org.classliaison.core.chat.Who;
import org.classliaison.core.people.ClassGroups;
import org.classliaison.core.signs.Sign;
import org.classliaison.core.signs.Watcher;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks at the lines of a class's group beside whatever else is done with them: after it, so that what was worked out
 * about the line is at hand, and without a say in it.
 */
final class Watching implements Plan {

    private static final Logger log = LoggerFactory.getLogger(Watching.class);
    private static final char FIRST = 'A';

    private final Plan others;
    private final Watcher watcher;
    private final Where where;
    private final Afterwards afterwards;
    private final LastLines lastLines = new LastLines();

    record Where(ClassGroups classes, RaiseFlag raise, Texts texts) {}

    /** What follows for the writer, in the same transaction. */
    @FunctionalInterface
    interface Afterwards {
        void flagged(Line line, long classId, List<Sign> signs);
    }

    Watching(Plan others, Watcher watcher, Where where, Afterwards afterwards) {
        this.others = others;
        this.watcher = watcher;
        this.where = where;
        this.afterwards = afterwards;
    }

    @Override
    public Optional<Runnable> of(Incoming incoming) {
        Optional<Runnable> work = others.of(incoming);
        Optional<Runnable> care = switch (incoming) {
            case Line line -> look(line, false);
            case Incoming.Edited edited -> look(edited.line(), true);
            default -> Optional.empty();
        };
        return care.isEmpty()
                ? work
                : Optional.of(() -> {
                    work.ifPresent(Runnable::run);
                    care.get().run();
                });
    }

    private Optional<Runnable> look(Line line, boolean edited) {
        if (!isOrdinary(line)) {
            return Optional.empty();
        }
        return where.classes()
                .byChat(line.chat().bot(), line.chat().id())
                .flatMap(group -> look(line, group.id(), edited));
    }

    private Optional<Runnable> look(Line line, long classId, boolean edited) {
        List<CareChoice> looking = where.raise().looking(line, classId);
        if (looking.isEmpty()) {
            return Optional.empty();
        }
        List<String> context = lastLines.before(line, this::said);
        lastLines.remember(line);
        List<Sign> signs = signs(line);
        Seen seen = new Seen(line, classId, signs, context);
        boolean worth = RaiseFlag.isWorthKeeping(signs, looking)
                || (edited && where.raise().isFlagged(seen));
        return worth ? Optional.of(() -> raise(seen, edited)) : Optional.empty();
    }

    private void raise(Seen seen, boolean edited) {
        List<Sign> raised = edited ? where.raise().edited(seen) : where.raise().take(seen);
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

    private String said(int number, String text) {
        return where.texts().get("care.said", String.valueOf((char) (FIRST + number)), text);
    }

    private static boolean isOrdinary(Line line) {
        return !line.chat().isPrivate()
                && line.who().kind() == Who.Kind.PERSON
                && !line.text().isBlank()
                && Command.in(line.text()).isEmpty();
    }
}
