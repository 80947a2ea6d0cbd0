package org.classliaison.app.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.notices.Notices;

/** Tables notice, notice_class and notice_version; and the removal of what lies around them. */
@Mapper
interface NoticeMapper {

    int insert(NoticeRow row);

    int update(NoticeRow row);

    List<Long> classesOf(long noticeId);

    int insertClasses(long noticeId, List<Long> classIds);

    int deleteClasses(List<Long> noticeIds);

    Optional<NoticeRow> byId(long id);

    Optional<NoticeRow> lock(long id);

    List<Long> due(BotId bot, Instant now, int most);

    List<Long> live(BotId bot, int most);

    List<NoticeRow> seenBy(BotId bot, List<Long> classIds, long authorId, int most);

    List<NoticeRow> newest(BotId bot, int most);

    int insertVersion(Notices.Version version);

    List<Notices.Version> versions(long noticeId);

    List<Long> changedBefore(Instant before, int most);

    int deleteVersions(List<Long> noticeIds);

    int deleteCards(List<Long> noticeIds);

    int deleteWritings(List<Long> noticeIds);

    int deleteCopies(List<Long> noticeIds);

    int deleteReceipts(List<Long> noticeIds);

    int deleteSignUps(List<Long> noticeIds);

    int deletePlaces(List<Long> noticeIds);

    int delete(List<Long> noticeIds);
}
