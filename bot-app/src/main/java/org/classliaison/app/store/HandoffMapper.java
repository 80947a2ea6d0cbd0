package org.classliaison.app.store;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.questions.Handoff;
import org.classliaison.core.questions.Handoffs;

/** Tables handoff and handoff_card. */
@Mapper
interface HandoffMapper {

    int insert(Handoff handoff);

    int update(Handoff handoff);

    Optional<Handoff> byId(long id);

    Optional<Handoff> lock(long id);

    List<Handoff> ofQuestions(Collection<Long> questionIds);

    List<Handoff> openIn(Collection<Long> classIds, int most);

    List<Handoff> newestOpenIn(long classId, int most);

    List<Handoff> lockJoined(long leadId);

    List<Handoff> toRemind(BotId bot, Instant now, int most);

    int insertCard(Handoffs.Card card);

    int forgetAnswers(Instant askedBefore);

    int deleteCards(long beforeId);

    List<Handoffs.Card> cards(long handoffId);

    Optional<Handoff> byCardMessage(BotId bot, long chatId, long messageId);
}
