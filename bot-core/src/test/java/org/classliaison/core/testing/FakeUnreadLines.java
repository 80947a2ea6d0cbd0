package org.classliaison.core.testing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.classliaison.core.care.Unread;
import org.classliaison.core.care.UnreadLines;
import org.classliaison.core.chat.BotId;

/** Lines that wait for the detectors, in memory; nothing is sealed here. */
final class FakeUnreadLines implements UnreadLines {
    private final Map<Long, Row> rows;

    private record Row(Unread line, String personMark, Instant at) {}

    FakeUnreadLines(Tables tables) {
        this.rows = tables.table();
    }

    @Override
    public void put(long id, Unread line, String personMark, Instant at) {
        rows.put(id, new Row(line, personMark, at));
    }

    @Override
    public List<Long> waiting(BotId bot, int most) {
        return rows.entrySet().stream()
                .filter(row -> row.getValue().line().line().chat().bot().equals(bot))
                .map(Map.Entry::getKey)
                .sorted()
                .limit(most)
                .toList();
    }

    @Override
    public Optional<Unread> byId(long id) {
        return Optional.ofNullable(rows.get(id)).map(Row::line);
    }

    @Override
    public boolean remove(long id) {
        return rows.remove(id) != null;
    }

    @Override
    public void forget(String personMark) {
        rows.values().removeIf(row -> row.personMark().equals(personMark));
    }

    @Override
    public int removeBefore(Instant before) {
        int all = rows.size();
        rows.values().removeIf(row -> row.at().isBefore(before));
        return all - rows.size();
    }
}
