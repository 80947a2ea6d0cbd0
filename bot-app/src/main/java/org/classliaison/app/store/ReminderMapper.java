package org.classliaison.app.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Table reminder. */
@Mapper
interface ReminderMapper {

    int insert(ReminderRow row);

    int update(ReminderRow row);

    Optional<ReminderRow> byId(long id);

    Optional<ReminderRow> lock(long id);

    List<ReminderRow> byIds(@Param("ids") IdList ids);

    List<ReminderRow> ofClass(long classId);

    List<ReminderRow> ofPerson(long personId);

    List<ReminderRow> ofRecord(long recordId);

    int countActive(long classId);

    int delete(long id);

    int deleteOf(long personId);

    int deleteDrafts(Instant before);
}
