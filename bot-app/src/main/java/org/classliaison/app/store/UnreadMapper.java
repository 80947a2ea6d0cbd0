package org.classliaison.app.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.classliaison.core.chat.BotId;

/** Table care_unread. */
@Mapper
interface UnreadMapper {

    int insert(UnreadRow row);

    List<Long> waiting(BotId bot, int most);

    Optional<String> sealed(long id);

    int delete(long id);

    int deleteOf(String personMark);

    int deleteBefore(Instant before);
}
