package org.classliaison.core.flow;

import java.util.Optional;
import org.classliaison.core.act.groups.WatchGroups;
import org.classliaison.core.act.setup.BindGroup;
import org.classliaison.core.chat.Chat;
import org.classliaison.core.chat.Incoming.Added;
import org.classliaison.core.chat.Incoming.Migrated;
import org.classliaison.core.chat.Incoming.Reachability;
import org.classliaison.core.chat.Incoming.Rights;
import org.classliaison.core.people.Persons;

/** Where the bot is and whom it can reach: added, removed, moved, blocked. */
public final class HandleMembership {

    private final Persons persons;
    private final WatchGroups watch;
    private final BindGroup bind;

    public HandleMembership(Persons persons, WatchGroups watch, BindGroup bind) {
        this.persons = persons;
        this.watch = watch;
        this.bind = bind;
    }

    Optional<Runnable> added(Added added) {
        Chat group = added.chat();
        return Optional.of(
                () -> bind.arrive(group, persons.byUser(group.bot(), added.by().userId())));
    }

    Optional<Runnable> removed(Chat group) {
        return Optional.of(() -> new GroupReports(watch, bind).lost(group));
    }

    Optional<Runnable> rights(Rights rights) {
        return Optional.of(() -> watch.rights(rights.chat(), rights.mayWrite(), rights.mayPin()));
    }

    Optional<Runnable> migrated(Migrated migrated) {
        Chat old = migrated.chat();
        return Optional.of(() -> watch.move(old.bot(), old.id(), migrated.newChatId()));
    }

    Optional<Runnable> reachability(Reachability change) {
        Chat chat = change.chat();
        return Optional.of(() -> persons.setReachable(chat.bot(), chat.id(), change.reachable()));
    }
}
