package org.classliaison.app.store;

import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.people.ClassGroup;

/** Table class_group. */
@Mapper
interface ClassGroupMapper {

    int insert(ClassGroup classGroup);

    int update(ClassGroup classGroup);

    Optional<ClassGroup> byId(long id);

    List<ClassGroup> byIds(@Param("ids") IdList ids);

    Optional<ClassGroup> lock(long id);

    Optional<ClassGroup> byChat(BotId bot, long chatId);

    List<ClassGroup> all(BotId bot);
}
