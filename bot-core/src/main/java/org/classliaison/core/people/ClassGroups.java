package org.classliaison.core.people;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.classliaison.core.chat.BotId;

/** The classes of the branch. */
public interface ClassGroups {

    void add(ClassGroup classGroup);

    /** Writes name and chat. */
    void save(ClassGroup classGroup);

    Optional<ClassGroup> byId(long id);

    /** Those that there are, in any order. */
    List<ClassGroup> byIds(Collection<Long> ids);

    /** Locks the class's row until the transaction ends, so that two people cannot take its last seat. */
    Optional<ClassGroup> lock(long id);

    Optional<ClassGroup> byChat(BotId bot, long chatId);

    /** In the order in which they were created. */
    List<ClassGroup> all(BotId bot);
}
