package org.classliaison.core.people;

import java.util.List;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.people.Trouble.Kind;

/** What is wrong in the classes' groups at present: at most one trouble of a kind in each class. */
public interface Troubles {

    /** @return false if it is known already */
    boolean begin(Trouble trouble);

    /** Does nothing where there is none. */
    void end(long classId, Kind kind);

    /** Of the class that is bound to that chat; asked after each letter, so it is one look at an index. */
    List<Trouble> in(BotId bot, long chatId);

    /** Oldest first. */
    List<Trouble> all(BotId bot);
}
