package org.classliaison.app.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.classliaison.core.chat.BotId;

/** Tables share, share_shown, share_turn and share_queue. */
@Mapper
interface ShareMapper {

    int insert(ShareRow row);

    int update(ShareRow row);

    Optional<ShareRow> byId(long id);

    List<ShareRow> byIds(List<Long> ids);

    Optional<ShareRow> lock(long id);

    List<ShareRow> ofAuthor(long authorId);

    List<ShareRow> inReview(BotId bot);

    /** With its turns. */
    int delete(long id);

    int deleteDrafts(Instant before);

    int deleteChangedBefore(Instant before);

    int insertShown(ShownRow row);

    List<ShownRow> shown(long shareId);

    /** Zero rows where it waits there already. */
    int insertTurn(TurnRow row);

    List<TurnRow> turns(long shareId);

    List<TurnRow> waiting(long classId);

    List<Long> classesWaiting(BotId bot);

    int updateTurn(TurnRow row);

    /** Zero rows where it does not wait. */
    int deleteWaiting(long shareId, long classId);

    Optional<LocalDate> lastDay(long classId);

    int insertQueue(long classId);

    /** Zero rows where something was posted on that day or later. */
    int takeDay(long classId, LocalDate day);

    Optional<Boolean> isMuted(long classId);

    int mute(long classId, boolean muted);
}
