package org.classliaison.app.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.notices.Copies;
import org.classliaison.core.notices.Copy;

/** Table notice_copy. */
@Mapper
interface NoticeCopyMapper {

    int replace(NoticeCopyRow row);

    List<NoticeCopyRow> ofNotice(long noticeId);

    Optional<NoticeCopyRow> inClass(long noticeId, long classId);

    Optional<NoticeCopyRow> lock(long noticeId, long classId);

    int mark(long noticeId, Copy.Change due);

    List<NoticeCopyRow> marked(long noticeId, int most);

    List<Long> unfinished(BotId bot, int most);

    /** Rows that are stirred already are not written again: their readers press at the same time. */
    int stir(long noticeId, long classId);

    List<Copies.Stirred> stirred(BotId bot, Instant changedBefore, int most);

    int calm(NoticeCopyRow row);
}
