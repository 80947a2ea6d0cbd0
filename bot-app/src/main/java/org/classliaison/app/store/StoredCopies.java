package org.classliaison.app.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.notices.Copies;
import org.classliaison.core.notices.Copy;

/** Copies of notices in table notice_copy. */
final class StoredCopies implements Copies {

    private final NoticeCopyMapper mapper;

    StoredCopies(NoticeCopyMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void put(Copy copy) {
        mapper.replace(NoticeCopyRow.of(copy));
    }

    @Override
    public List<Copy> of(long noticeId) {
        return mapper.ofNotice(noticeId).stream().map(NoticeCopyRow::copy).toList();
    }

    @Override
    public Optional<Copy> in(long noticeId, long classId) {
        return mapper.inClass(noticeId, classId).map(NoticeCopyRow::copy);
    }

    @Override
    public Optional<Copy> lock(long noticeId, long classId) {
        return mapper.lock(noticeId, classId).map(NoticeCopyRow::copy);
    }

    @Override
    public void mark(long noticeId, Copy.Change due) {
        mapper.mark(noticeId, due);
    }

    @Override
    public List<Copy> marked(long noticeId, int most) {
        return mapper.marked(noticeId, most).stream().map(NoticeCopyRow::copy).toList();
    }

    @Override
    public List<Long> unfinished(BotId bot, int most) {
        return mapper.unfinished(bot, most);
    }

    @Override
    public void stir(long noticeId, long classId) {
        mapper.stir(noticeId, classId);
    }

    @Override
    public List<Stirred> stirred(BotId bot, Instant changedBefore, int most) {
        return mapper.stirred(bot, changedBefore, most);
    }

    @Override
    public void calm(Copy copy) {
        Affected.one(mapper.calm(NoticeCopyRow.of(copy)), "Copy of notice", copy.noticeId());
    }
}
