package org.classliaison.core.flow;

import java.util.List;
import java.util.Optional;
import org.classliaison.core.act.care.WhatToLookFor;
import org.classliaison.core.care.CareChoice;
import org.classliaison.core.care.Unread;
import org.classliaison.core.chat.Command;
import org.classliaison.core.chat.Incoming;
import org.classliaison.core.chat.Incoming.Line;
import org.classliaison.core.chat.Texts;
import org.classliaison.core.chat.Who;
import org.classliaison.core.people.ClassGroups;

/**
 * Looks at the lines of a class's group beside whatever else is done with them: after it, so that what was worked out
 * about the line is at hand, and without a say in it. What comes before the detectors are learned is put aside.
 */
final class Watching implements Plan {

    private static final char FIRST = 'A';

    private final Plan others;
    private final LookAtLine look;
    private final Where where;
    private final PutAside putAside;
    private final LastLines lastLines = new LastLines();

    record Where(ClassGroups classes, WhatToLookFor looking, Texts texts) {}

    /** Keeps a line until it can be looked at, in the transaction that answers it. */
    @FunctionalInterface
    interface PutAside {
        void put(Unread line);
    }

    Watching(Plan others, LookAtLine look, Where where, PutAside putAside) {
        this.others = others;
        this.look = look;
        this.where = where;
        this.putAside = putAside;
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
        List<CareChoice> looking = where.looking().in(line, classId);
        if (looking.isEmpty()) {
            return Optional.empty();
        }
        Unread unread = new Unread(line, classId, lastLines.before(line, this::said), edited);
        lastLines.remember(line);
        return look.watcher().isReady() ? look.at(unread, looking) : Optional.of(() -> putAside.put(unread));
    }

    private String said(int number, String text) {
        return where.texts().get("care.said", String.valueOf((char) (FIRST + number)), text);
    }

    private static boolean isOrdinary(Line line) {
        return !line.chat().isPrivate()
                && line.who().kind() != Who.Kind.MACHINE
                && !line.text().isBlank()
                && Command.in(line.text()).isEmpty();
    }
}
