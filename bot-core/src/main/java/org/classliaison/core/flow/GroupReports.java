package org.classliaison.core.flow;

import java.util.List;
import org.classliaison.core.act.groups.WatchGroups;
import org.classliaison.core.act.setup.BindChannel;
import org.classliaison.core.act.setup.BindGroup;
import org.classliaison.core.chat.Chat;
import org.classliaison.core.outbox.Letter;

/** Passes what letters show about a group to the rooms that it concerns. */
record GroupReports(WatchGroups watch, BindGroup bind, BindChannel channel) implements Aftermath.GroupNews {

    /** The class's members are told before the class lets its group go. */
    @Override
    public void lost(Chat chat) {
        watch.out(chat);
        bind.lost(chat);
        channel.lost(chat);
    }

    @Override
    public void worked(List<Letter> letters) {
        watch.worked(letters);
    }

    @Override
    public void lacksRight(Letter letter) {
        watch.lacksRight(letter.chat(), letter.content());
    }
}
