package org.classliaison.app.store;

import java.util.List;
import java.util.Optional;
import org.classliaison.core.notices.Cards;

/** Members' cards and unfinished words in tables notice_card and notice_writing. */
final class StoredCards implements Cards {

    private final NoticeCardMapper mapper;

    StoredCards(NoticeCardMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void put(Card card) {
        mapper.replaceCard(card);
    }

    @Override
    public List<Card> of(long noticeId) {
        return mapper.cards(noticeId);
    }

    @Override
    public void begin(Writing writing) {
        mapper.replaceWriting(writing);
    }

    @Override
    public Optional<Writing> writing(long personId) {
        return mapper.writing(personId);
    }

    @Override
    public void end(long personId) {
        mapper.deleteWriting(personId);
    }

    @Override
    public void forget(long personId) {
        mapper.deleteWriting(personId);
        mapper.deleteCards(personId);
    }
}
