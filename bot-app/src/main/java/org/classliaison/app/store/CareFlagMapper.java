package org.classliaison.app.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.classliaison.core.care.CareState;
import org.classliaison.core.care.Tracks;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.signs.Category;

/** Table care_flag. */
@Mapper
interface CareFlagMapper {

    int insert(CareFlagRow row, String wordsSealed);

    Optional<CareFlagRow> byId(long id);

    Optional<String> words(long id);

    int updateWords(long id, String sealed);

    Optional<CareFlagRow> byMessage(long classId, String messageMark);

    Optional<CareFlagRow> alike(long classId, Category category, Tracks tracks, Instant since);

    int countUp(long id);

    int follow(long id, SignRow sign, Tracks tracks);

    List<CareFlagRow> waiting(long classId, Instant now);

    List<CareFlagRow> waitingForAdmins(BotId bot, Instant now);

    List<CareFlagRow> untold(BotId bot);

    int tell(long id, Instant at);

    List<CareFlagRow> unopened(BotId bot, int times, Instant firstBefore);

    int tellAgain(long id, int times);

    int open(long id, Instant at);

    int lease(long id, CareState.Leased lease, Instant now);

    int release(long id, long by);

    int close(long id, CareState.Closed closed);

    int reopen(long id, CareState.Leased lease, Instant since);

    int appeal(long id, Instant at);

    List<CareFlagRow> ofWriters(List<String> marks);

    List<Long> idsOfWriters(List<String> marks, boolean openOnly);

    List<CareFlagRow> openSince(Instant before, int most);

    List<Long> closedBefore(Instant before);

    List<Long> oldAndClosed(Instant raisedBefore, Instant closedBefore);

    int dropWords(@Param("ids") IdList ids);

    int delete(@Param("ids") IdList ids);
}
