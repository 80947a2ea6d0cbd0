package org.classliaison.app.store;

import java.util.List;
import java.util.Set;
import org.apache.ibatis.annotations.Mapper;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.people.Trouble;

/** Table group_trouble. */
@Mapper
interface TroubleMapper {

    /** Zero rows where it is known already. */
    int insert(Trouble trouble);

    int delete(long classId, Trouble.Kind kind);

    List<Trouble> inChats(BotId bot, Set<Long> chatIds);

    List<Trouble> all(BotId bot);
}
