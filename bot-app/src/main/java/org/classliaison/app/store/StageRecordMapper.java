package org.classliaison.app.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;

/** Table stage_record. */
@Mapper
interface StageRecordMapper {

    int insert(StageRecordRow row);

    int update(StageRecordRow row);

    Optional<StageRecordRow> byId(long id);

    Optional<StageRecordRow> lock(long id);

    Optional<StageRecordRow> byLabel(long classId, String label);

    Optional<StageRecordRow> byLink(String link);

    List<StageRecordRow> ofClass(long classId);

    List<StageRecordRow> ofPerson(long personId);

    int delete(long id);

    List<StageRecordRow> notedBefore(Instant before);
}
