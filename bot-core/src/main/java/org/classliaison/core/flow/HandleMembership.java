package org.classliaison.core.flow;

import java.util.Optional;
import org.classliaison.core.act.setup.BindGroup;
import org.classliaison.core.chat.Chat;
import org.classliaison.core.chat.Incoming.Added;
import org.classliaison.core.chat.Incoming.Migrated;
import org.classliaison.core.chat.Incoming.Reachability;
import org.classliaison.core.people.ChatMoves;
import org.classliaison.core.people.Persons;

/** Where the bot is and whom it can reach: added, removed, moved, blocked. */
public final class HandleMembership {

    private final Persons persons;
    private final ChatMoves moves;
    private final BindGroup bind;

    public HandleMembership(Persons persons, ChatMoves moves, BindGroup bind) {
        this.persons = persons;
        this.moves = moves;
        this.bind = bind;
    }

    Optional<Runnable> added(Added added) {
        Chat group = added.chat();
        return Optional.of(
                () -> bind.arrive(group, persons.byUser(group.bot(), added.by().userId())));
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
}
