package org.classliaison.core.flow;

import java.util.Optional;
import org.classliaison.core.chat.Chat;
import org.classliaison.core.chat.Incoming.Added;
import org.classliaison.core.chat.Incoming.ChannelCode;
import org.classliaison.core.chat.Incoming.InChannel;
import org.classliaison.core.chat.Incoming.Migrated;
import org.classliaison.core.chat.Incoming.Reachability;
import org.classliaison.core.chat.Incoming.Rights;
import org.classliaison.core.people.Persons;

/** Where the bot is and whom it can reach: added, removed, moved, blocked. */
public final class HandleMembership {

    private final Persons persons;
    private final Skills.Joining joining;
    private final GroupReports reports;

    public HandleMembership(Persons persons, Skills.Joining joining, GroupReports reports) {
        this.persons = persons;
        this.joining = joining;
        this.reports = reports;
    }

    Optional<Runnable> added(Added added) {
        Chat group = added.chat();
        return Optional.of(() -> joining.bind()
                .arrive(group, persons.byUser(group.bot(), added.by().userId())));
    }

    Optional<Runnable> removed(Chat group) {
        return Optional.of(() -> reports.lost(group));
    }

    Optional<Runnable> inChannel(InChannel place) {
        Chat channel = place.chat();
        return Optional.of(() -> {
            if (place.mayPost()) {
                var by = persons.byUser(channel.bot(), place.by().userId());
                joining.channel().arrive(channel, by, place.title());
            } else {
                joining.channel().lost(channel);
            }
        });
    }

    Optional<Runnable> channelCode(ChannelCode posted) {
        return Optional.of(() -> joining.code().posted(posted.chat(), posted.title(), posted.code()));
    }

    Optional<Runnable> rights(Rights rights) {
        return Optional.of(() -> reports.watch().rights(rights.chat(), rights.mayWrite(), rights.mayPin()));
    }

    Optional<Runnable> migrated(Migrated migrated) {
        Chat old = migrated.chat();
        return Optional.of(() -> reports.watch().move(old.bot(), old.id(), migrated.newChatId()));
    }

    Optional<Runnable> reachability(Reachability change) {
        Chat chat = change.chat();
        return Optional.of(() -> persons.setReachable(chat.bot(), chat.id(), change.reachable()));
    }
}
