package org.classliaison.app.store;

import org.apache.ibatis.annotations.Mapper;
import org.classliaison.core.chat.BotId;

/** Tables class_group, letter and question: where a chat id stands. */
@Mapper
interface ChatMoveMapper {

    int moveClass(BotId bot, long from, long to);

    int moveLetters(BotId bot, long from, long to);

    int moveQuestions(BotId bot, long from, long to);

    int moveNotices(BotId bot, long from, long to);

    int moveShares(BotId bot, long from, long to);
}
