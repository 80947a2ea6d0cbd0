package org.classliaison.app.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;

/** Table standing. */
@Mapper
interface StandingMapper {

    int insert(StandingRow row);

    int update(StandingRow row);

    int deleteOthers(StandingRow row);

    Optional<StandingRow> byId(long id);

    List<StandingRow> ofPerson(long personId);

    int deleteOf(long personId);

    int deleteDrafts(Instant before);
}
