package org.classliaison.app.store;

import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;

/** Table feed_link. */
@Mapper
interface FeedLinkMapper {

    int insert(FeedLinkRow row);

    Optional<FeedLinkRow> byHash(String hash);

    List<FeedLinkRow> ofPerson(long personId);

    int delete(long personId, long classId);

    int deleteOf(long personId);
}
