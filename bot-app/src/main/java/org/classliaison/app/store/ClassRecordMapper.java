package org.classliaison.app.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.classliaison.core.chat.BotId;

/** Table class_record. */
@Mapper
interface ClassRecordMapper {

    int insert(ClassRecordRow row);

    int update(ClassRecordRow row);

    Optional<ClassRecordRow> byId(long id);

    Optional<ClassRecordRow> lock(long id);

    int delete(long id);

    List<ClassRecordRow> current(BotId bot, List<Long> classIds, LocalDate day);

    int deleteDrafts(Instant before);
}
