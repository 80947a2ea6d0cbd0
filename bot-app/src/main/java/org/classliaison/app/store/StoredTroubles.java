package org.classliaison.app.store;

import java.util.List;
import java.util.Set;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.people.Trouble;
import org.classliaison.core.people.Troubles;

/** What is wrong in the groups, in table group_trouble. */
final class StoredTroubles implements Troubles {

    private final TroubleMapper mapper;

    StoredTroubles(TroubleMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public boolean begin(Trouble trouble) {
        return mapper.insert(trouble) == 1;
    }

    @Override
    public void end(long classId, Trouble.Kind kind) {
        mapper.delete(classId, kind);
    }

    @Override
    public List<Trouble> in(BotId bot, Set<Long> chatIds) {
        return mapper.inChats(bot, chatIds);
    }

    @Override
    public List<Trouble> all(BotId bot) {
        return mapper.all(bot);
    }
}
