package org.classliaison.app.store;

import java.util.List;
import java.util.Optional;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.notices.Channel;
import org.classliaison.core.notices.Channels;

/** Channels, in table channel. */
final class StoredChannels implements Channels {

    private final ChannelMapper mapper;

    StoredChannels(ChannelMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void put(Channel channel) {
        mapper.delete(channel.bot(), channel.chatId());
        Affected.one(mapper.insert(channel), "Channel", channel.id());
    }

    @Override
    public Optional<Channel> byChat(BotId bot, long chatId) {
        return mapper.byChat(bot, chatId);
    }

    @Override
    public Optional<Channel> byId(long id) {
        return mapper.byId(id);
    }

    @Override
    public List<Channel> all(BotId bot) {
        return mapper.all(bot);
    }

    @Override
    public boolean remove(BotId bot, long chatId) {
        return mapper.delete(bot, chatId) == 1;
    }
}
