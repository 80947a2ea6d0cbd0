package org.classliaison.app.store;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.inbox.SetAside;

/** Table inbox_update. */
@Mapper
interface InboxMapper {

    /** Leaves rows that are already there as they are. */
    int insertNew(List<InboxRow> rows);

    List<InboxRow> waiting(BotId bot, int most);

    int finish(Collection<Long> ids, Instant handledAt);

    int setAside(long id, String reason, Instant at);

    int count(BotId bot, String state);

    List<SetAside> newestSetAside(BotId bot, int most);

    int deleteEnded(Instant before);
}
