package org.classliaison.app.store;

import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.classliaison.core.notices.Cards;

/** Tables notice_card and notice_writing. */
@Mapper
interface NoticeCardMapper {

    int replaceCard(Cards.Card card);

    List<Cards.Card> cards(long noticeId);

    int replaceWriting(Cards.Writing writing);

    Optional<Cards.Writing> writing(long personId);

    int deleteWriting(long personId);

    int deleteCards(long personId);
}
