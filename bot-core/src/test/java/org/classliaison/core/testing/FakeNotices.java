package org.classliaison.core.testing;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.notices.Notice;
import org.classliaison.core.notices.Notice.State;
import org.classliaison.core.notices.Notices;

final class FakeNotices implements Notices {
    private final Map<Long, Row> rows;
    private final Map<List<Long>, Version> versions;

    private record Row(Notice notice, List<Long> classIds) {}

    FakeNotices(Tables tables) {
        rows = tables.table();
        versions = tables.table();
    }

    @Override
    public void add(Notice notice, List<Long> classIds) {
        if (rows.put(notice.id(), new Row(notice, classIds)) != null) {
            throw new IllegalStateException("There is such a notice");
        }
    }

    @Override
    public void save(Notice notice, List<Long> classIds) {
        if (rows.put(notice.id(), new Row(notice, classIds)) == null) {
            throw new IllegalStateException("There is no such notice");
        }
    }

    @Override
    public Optional<Notice> byId(long id) {
        return Optional.ofNullable(rows.get(id)).map(Row::notice);
    }

    @Override
    public Optional<Notice> lock(long id) {
        return byId(id);
    }

    @Override
    public List<Long> due(BotId bot, Instant now, int most) {
        return all(bot).filter(notice -> notice.isIn(State.POSTING)
                        || (notice.isIn(State.SCHEDULED)
                                && notice.postAt() != null
                                && !notice.postAt().isAfter(now)))
                .map(Notice::id)
                .limit(most)
                .toList();
    }

    @Override
    public List<Long> live(BotId bot, int most) {
        return all(bot).filter(notice -> notice.stage().live())
                .map(Notice::id)
                .limit(most)
                .toList();
    }

    @Override
    public List<Notice> seenBy(BotId bot, List<Long> classIds, long authorId, int most) {
        Predicate<Row> seen = row -> row.notice().signed().authorId() == authorId
                || row.classIds().stream().anyMatch(classIds::contains);
        return rows.values().stream()
                .filter(seen)
                .map(Row::notice)
                .filter(notice -> notice.bot().equals(bot) && !notice.isIn(State.DROPPED))
                .sorted(Comparator.comparingLong(Notice::id).reversed())
                .limit(most)
                .toList();
    }

    @Override
    public List<Notice> newest(BotId bot, int most) {
        return all(bot).filter(notice -> !notice.isIn(State.DROPPED))
                .sorted(Comparator.comparingLong(Notice::id).reversed())
                .limit(most)
                .toList();
    }

    @Override
    public void keep(Version version) {
        versions.put(List.of(version.noticeId(), (long) version.version()), version);
    }

    @Override
    public List<Version> versions(long noticeId) {
        return versions.values().stream()
                .filter(version -> version.noticeId() == noticeId)
                .toList();
    }

    @Override
    public int removeChangedBefore(Instant before) {
        List<Long> old = rows.values().stream()
                .map(Row::notice)
                .filter(notice -> notice.stage().changedAt().isBefore(before))
                .map(Notice::id)
                .toList();
        old.forEach(rows::remove);
        return old.size();
    }

    private Stream<Notice> all(BotId bot) {
        return rows.values().stream()
                .map(Row::notice)
                .filter(notice -> notice.bot().equals(bot));
    }
}
