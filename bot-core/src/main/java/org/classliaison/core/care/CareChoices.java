package org.classliaison.core.care;

import java.util.List;
import org.classliaison.core.chat.BotId;

/** What classes and persons have chosen. */
public interface CareChoices {

    /** One for each category, in their order; those never touched are off. */
    List<CareChoice> ofClass(long classId);

    /** @return false if somebody else has changed it since; nothing is written then */
    boolean change(CareChoice changed);

    /** Somebody wants none of their lines looked at. Does nothing where they have said so. */
    void leave(BotId bot, String personMark);

    /** @return false if they had not left */
    boolean comeBack(BotId bot, String personMark);

    boolean hasLeft(BotId bot, String personMark);
}
