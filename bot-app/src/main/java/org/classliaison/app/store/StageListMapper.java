package org.classliaison.app.store;

import java.time.Instant;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;

/** Table stage_list. */
@Mapper
interface StageListMapper {

    int insert(StageListRow row);

    Optional<StageListRow> lock(long id);

    int delete(long id);

    int deleteOf(long personId);

    int deleteSentBefore(Instant before);
}
