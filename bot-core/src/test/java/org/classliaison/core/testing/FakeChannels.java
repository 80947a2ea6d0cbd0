package org.classliaison.core.testing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.notices.Channel;
import org.classliaison.core.notices.Channels;

final class FakeChannels implements Channels {

    private final Map<Long, Channel> rows;

    FakeChannels(Tables tables) {
        this.rows = tables.table();
    }

    @Override
    public void put(Channel channel) {
        rows.put(channel.chatId(), channel);
    }

    @Override
    public Optional<Channel> byChat(BotId bot, long chatId) {
        return Optional.ofNullable(rows.get(chatId));
    }

    @Override
    public Optional<Channel> byId(long id) {
        return rows.values().stream().filter(channel -> channel.id() == id).findFirst();
    }

    @Override
    public List<Channel> all(BotId bot) {
        return List.copyOf(rows.values());
    }

    @Override
    public boolean remove(BotId bot, long chatId) {
        return rows.remove(chatId) != null;
    }
}
