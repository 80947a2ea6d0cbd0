package org.classliaison.core.flow;

import java.util.List;
import java.util.Optional;
import org.classliaison.core.act.setup.BindGroup;
import org.classliaison.core.chat.Chat;
import org.classliaison.core.chat.Incoming.Added;
import org.classliaison.core.chat.Incoming.Migrated;
import org.classliaison.core.chat.Incoming.Reachability;
import org.classliaison.core.chat.Outgoing.Say;
import org.classliaison.core.chat.Texts;
import org.classliaison.core.people.ChatMoves;
import org.classliaison.core.people.ClassGroups;
import org.classliaison.core.people.Persons;

/** Where the bot is and whom it can reach: added, removed, moved, blocked. */
public final class HandleMembership {

    private final ClassGroups classes;
    private final Persons persons;
    private final ChatMoves moves;
    private final BindGroup bind;
    private final HandleCommand.Pen pen;

    public HandleMembership(
            ClassGroups classes, Persons persons, ChatMoves moves, BindGroup bind, HandleCommand.Pen pen) {
        this.classes = classes;
        this.persons = persons;
        this.moves = moves;
        this.bind = bind;
        this.pen = pen;
    }

    /** The link's token follows in a line of its own; until then the group is told what is missing. */
    Optional<Runnable> added(Added added) {
        return Optional.of(() -> {
            Chat group = added.chat();
            if (classes.byChat(group.bot(), group.id()).isEmpty()) {
                pen.mail().answer(group, new Say(texts().get("setup.arrived"), List.of(), null));
            }
        });
    }

    Optional<Runnable> removed(Chat group) {
        return Optional.of(() -> bind.lost(group));
    }

    Optional<Runnable> migrated(Migrated migrated) {
        Chat old = migrated.chat();
        return Optional.of(() -> moves.move(old.bot(), old.id(), migrated.newChatId()));
    }

    Optional<Runnable> reachability(Reachability change) {
        Chat chat = change.chat();
        return Optional.of(() -> persons.setReachable(chat.bot(), chat.id(), change.reachable()));
    }

    private Texts texts() {
        return pen.texts();
    }
}
