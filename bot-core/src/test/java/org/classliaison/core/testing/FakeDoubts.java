package org.classliaison.core.testing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.outbox.DoubtCase;
import org.classliaison.core.outbox.Doubts;
import org.classliaison.core.outbox.Letter;
import org.classliaison.core.outbox.LetterState;

/** Letters in doubt in memory. */
final class FakeDoubts implements Doubts {

    private final Map<Long, DoubtCase> cases;
    private final Map<Key, Card> cards;
    private final FakeOutbox outbox;

    private record Key(long caseId, long personId) {}

    FakeDoubts(Tables tables, FakeOutbox outbox) {
        this.cases = tables.table();
        this.cards = tables.table();
        this.outbox = outbox;
    }

    @Override
    public List<Letter> untold(BotId bot, int most) {
        return outbox.all().stream()
                .filter(row -> row.state() == LetterState.IN_DOUBT)
                .map(FakeOutbox.Row::letter)
                .filter(letter ->
                        letter.chat().bot().equals(bot) && !letter.chat().isPrivate())
                .filter(letter -> cases.values().stream()
                        .noneMatch(open -> open.letterId() == letter.id() && open.verdict() == null))
                .limit(most)
                .toList();
    }

    @Override
    public void open(DoubtCase opened) {
        cases.put(opened.id(), opened);
    }

    @Override
    public void addCard(long caseId, Card card) {
        cards.put(new Key(caseId, card.personId()), card);
    }

    @Override
    public Optional<DoubtCase> lock(long caseId) {
        return Optional.ofNullable(cases.get(caseId));
    }

    @Override
    public void save(DoubtCase decided) {
        cases.put(decided.id(), decided);
    }

    @Override
    public List<Card> cards(long caseId) {
        return cards.entrySet().stream()
                .filter(entry -> entry.getKey().caseId() == caseId)
                .map(Map.Entry::getValue)
                .toList();
    }

    @Override
    public void forget(long personId) {
        cases.replaceAll((id, decided) -> Long.valueOf(personId).equals(decided.decidedBy())
                ? new DoubtCase(id, decided.letterId(), decided.verdict(), null)
                : decided);
        cards.keySet().removeIf(key -> key.personId() == personId);
    }

    @Override
    public int removeBefore(Instant before) {
        int size = cases.size();
        cases.values().removeIf(old -> outbox.find(old.letterId()).isEmpty());
        cards.keySet().removeIf(key -> !cases.containsKey(key.caseId()));
        return size - cases.size();
    }

    @Override
    public Optional<Letter> letter(long letterId) {
        return outbox.all().stream()
                .map(FakeOutbox.Row::letter)
                .filter(letter -> letter.id() == letterId)
                .findFirst();
    }
}
