package org.classliaison.app.store;

import org.apache.ibatis.annotations.Mapper;
import org.classliaison.core.chat.BotId;

/** Tables class_group, letter and question: where a chat id stands. */
@Mapper
interface ChatMoveMapper {

    int moveClass(BotId bot, long from, long to);

    int moveUnsentLetters(BotId bot, long from, long to);

    /** Message numbers start anew in the new chat, so the old ones are dropped. */
    int moveQuestions(BotId bot, long from, long to);
}
