package org.classliaison.app.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.notices.Notice;
import org.classliaison.core.notices.Notices;

/** Notices in table notice, with everything of theirs in the tables around it. */
final class StoredNotices implements Notices {

    private static final int AT_ONCE = 500;

    private final NoticeMapper mapper;

    StoredNotices(NoticeMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void add(Notice notice, List<Long> classIds) {
        Affected.one(mapper.insert(NoticeRow.of(notice)), "Notice", notice.id());
        insertClasses(notice.id(), classIds);
    }

    @Override
    public void save(Notice notice, List<Long> classIds) {
        Affected.one(mapper.update(NoticeRow.of(notice)), "Notice", notice.id());
        if (!Set.copyOf(mapper.classesOf(notice.id())).equals(Set.copyOf(classIds))) {
            mapper.deleteClasses(List.of(notice.id()));
            insertClasses(notice.id(), classIds);
        }
    }

    @Override
    public Optional<Notice> byId(long id) {
        return mapper.byId(id).map(NoticeRow::notice);
    }

    @Override
    public Optional<Notice> lock(long id) {
        return mapper.lock(id).map(NoticeRow::notice);
    }

    @Override
    public List<Long> due(BotId bot, Instant now, int most) {
        return mapper.due(bot, now, most);
    }

    @Override
    public List<Long> live(BotId bot, int most) {
        return mapper.live(bot, most);
    }

    @Override
    public List<Notice> seenBy(BotId bot, List<Long> classIds, long authorId, int most) {
        return mapper.seenBy(bot, classIds, authorId, most).stream()
                .map(NoticeRow::notice)
                .toList();
    }

    @Override
    public List<Notice> newest(BotId bot, int most) {
        return mapper.newest(bot, most).stream().map(NoticeRow::notice).toList();
    }

    @Override
    public void keep(Version version) {
        Affected.one(mapper.insertVersion(version), "Version of notice", version.noticeId());
    }

    @Override
    public List<Version> versions(long noticeId) {
        return mapper.versions(noticeId);
    }

    @Override
    public int removeChangedBefore(Instant before) {
        List<Long> old = mapper.changedBefore(before, AT_ONCE);
        if (old.isEmpty()) {
            return 0;
        }
        mapper.deleteClasses(old);
        mapper.deleteVersions(old);
        mapper.deleteCards(old);
        mapper.deleteWritings(old);
        mapper.deleteCopies(old);
        mapper.deleteReceipts(old);
        mapper.deleteSignUps(old);
        mapper.deletePlaces(old);
        return mapper.delete(old);
    }

    private void insertClasses(long noticeId, List<Long> classIds) {
        for (int from = 0; from < classIds.size(); from += AT_ONCE) {
            mapper.insertClasses(noticeId, classIds.subList(from, Math.min(from + AT_ONCE, classIds.size())));
        }
    }
}
