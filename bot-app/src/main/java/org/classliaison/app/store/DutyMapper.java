package org.classliaison.app.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.people.Duty;

/** Table duty. */
@Mapper
interface DutyMapper {

    int insert(Duty duty);

    Optional<Duty> byId(long id);

    int updateEnd(Duty duty);

    List<Duty> ofPerson(long personId, LocalDate day);

    List<Duty> inClass(long classId, LocalDate day);

    List<Duty> liaisons(Collection<Long> classIds, LocalDate day);

    List<Duty> branchAdmins(BotId bot, LocalDate day);

    List<Duty> endedUntold(BotId bot, LocalDate day);

    int deleteOf(long personId);
}
