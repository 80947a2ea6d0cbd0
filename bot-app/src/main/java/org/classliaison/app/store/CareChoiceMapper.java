package org.classliaison.app.store;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.classliaison.core.chat.BotId;

/** Tables care_choice and care_left. */
@Mapper
interface CareChoiceMapper {

    List<CareChoiceRow> ofClass(long classId);

    int insert(CareChoiceRow row);

    int update(CareChoiceRow row);

    int insertLeft(BotId bot, String personMark);

    int deleteLeft(BotId bot, String personMark);

    int countLeft(BotId bot, String personMark);
}
