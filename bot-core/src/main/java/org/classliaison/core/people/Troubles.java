package org.classliaison.core.people;

import java.util.List;
import java.util.Set;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.people.Trouble.Kind;

/** What is wrong in the classes' groups at present: at most one trouble of a kind in each class. */
public interface Troubles {

    /** @return false if it is known already */
    boolean begin(Trouble trouble);

    /** Does nothing where there is none. */
    void end(long classId, Kind kind);

    /**
     * Of the classes that are bound to these chats; asked after each lot of letters, so it is one look at an index.
     *
     * @param chatIds at least one
     */
    List<Trouble> in(BotId bot, Set<Long> chatIds);

    /** Oldest first. */
    List<Trouble> all(BotId bot);
}
