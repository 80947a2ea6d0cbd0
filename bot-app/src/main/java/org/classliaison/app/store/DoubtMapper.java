package org.classliaison.app.store;

import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.outbox.DoubtCase;
import org.classliaison.core.outbox.Doubts;

/** Tables doubt_case and doubt_card. */
@Mapper
interface DoubtMapper {

    List<ClaimedRow> untold(BotId bot, int most);

    Optional<ClaimedRow> letter(long id);

    int insert(DoubtCase opened);

    int insertCard(long caseId, Doubts.Card card);

    Optional<DoubtCase> lock(long id);

    int update(DoubtCase decided);

    List<Doubts.Card> cards(long caseId);

    int forgetDecider(long personId);

    int deleteCards(long personId);

    int deleteCases(long beforeId);

    int deleteCardsOfNoCase(long beforeId);
}
