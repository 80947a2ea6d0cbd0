package org.classliaison.core.testing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.classliaison.core.notices.Cards;

final class FakeCards implements Cards {
    private final Map<List<Long>, Card> cards;
    private final Map<Long, Writing> writings;

    FakeCards(Tables tables) {
        cards = tables.table();
        writings = tables.table();
    }

    @Override
    public void put(Card card) {
        cards.put(List.of(card.noticeId(), card.personId()), card);
    }

    @Override
    public List<Card> of(long noticeId) {
        return cards.values().stream()
                .filter(card -> card.noticeId() == noticeId)
                .toList();
    }

    @Override
    public void begin(Writing writing) {
        writings.put(writing.personId(), writing);
    }

    @Override
    public Optional<Writing> writing(long personId) {
        return Optional.ofNullable(writings.get(personId));
    }

    @Override
    public void end(long personId) {
        writings.remove(personId);
    }

    @Override
    public void forget(long personId) {
        writings.remove(personId);
        cards.values().removeIf(card -> card.personId() == personId);
    }
}
