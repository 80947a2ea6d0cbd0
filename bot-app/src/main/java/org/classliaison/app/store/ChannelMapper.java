package org.classliaison.app.store;

import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.notices.Channel;

/** Table channel. */
@Mapper
interface ChannelMapper {

    int insert(Channel channel);

    Optional<Channel> byChat(BotId bot, long chatId);

    Optional<Channel> byId(long id);

    List<Channel> all(BotId bot);

    int delete(BotId bot, long chatId);
}
