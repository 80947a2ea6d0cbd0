package org.classliaison.core.notices;

import java.util.List;
import java.util.Optional;
import org.classliaison.core.chat.BotId;

/** The channels of the branch and its classes. */
public interface Channels {

    /** Replaces what is bound to that chat. */
    void put(Channel channel);

    Optional<Channel> byChat(BotId bot, long chatId);

    Optional<Channel> byId(long id);

    /** In the order in which they were bound. */
    List<Channel> all(BotId bot);

    /** @return false if it is none of theirs */
    boolean remove(BotId bot, long chatId);
}
