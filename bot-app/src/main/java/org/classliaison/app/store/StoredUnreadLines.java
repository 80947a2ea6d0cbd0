package org.classliaison.app.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.classliaison.core.care.Seals;
import org.classliaison.core.care.Unread;
import org.classliaison.core.care.UnreadLines;
import org.classliaison.core.chat.BotId;
import tools.jackson.databind.json.JsonMapper;

/** Lines that nobody has looked at yet, sealed as JSON, in table care_unread. */
final class StoredUnreadLines implements UnreadLines {

    private final JsonMapper json = new JsonMapper();
    private final UnreadMapper mapper;
    private final Seals seals;

    StoredUnreadLines(UnreadMapper mapper, Seals seals) {
        this.mapper = mapper;
        this.seals = seals;
    }

    @Override
    public void put(long id, Unread line, String personMark, Instant at) {
        String sealed = seals.seal(json.writeValueAsString(line), SealedColumn.UNREAD.place(id));
        UnreadRow row = new UnreadRow(id, line.line().chat().bot(), personMark, at, sealed);
        Affected.one(mapper.insert(row), "Unread line", id);
    }

    @Override
    public List<Long> waiting(BotId bot, int most) {
        return mapper.waiting(bot, most);
    }

    @Override
    public Optional<Unread> byId(long id) {
        return mapper.sealed(id)
                .map(line -> json.readValue(seals.open(line, SealedColumn.UNREAD.place(id)), Unread.class));
    }

    @Override
    public boolean remove(long id) {
        return mapper.delete(id) == 1;
    }

    @Override
    public void forget(String personMark) {
        mapper.deleteOf(personMark);
    }

    @Override
    public int removeBefore(Instant before) {
        return mapper.deleteBefore(before);
    }
}
