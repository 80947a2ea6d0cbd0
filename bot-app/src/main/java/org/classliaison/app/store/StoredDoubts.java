package org.classliaison.app.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.outbox.Claimed;
import org.classliaison.core.outbox.DoubtCase;
import org.classliaison.core.outbox.Doubts;
import org.classliaison.core.outbox.Letter;

/** Letters in doubt in tables doubt_case and doubt_card. */
final class StoredDoubts implements Doubts {

    private final DoubtMapper mapper;
    private final OutgoingJson json = new OutgoingJson();

    StoredDoubts(DoubtMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public List<Letter> untold(BotId bot, int most) {
        return mapper.untold(bot, most).stream()
                .map(row -> row.claimed(json))
                .map(Claimed::letter)
                .toList();
    }

    @Override
    public void open(DoubtCase opened) {
        Affected.one(mapper.insert(opened), "Case", opened.id());
    }

    @Override
    public void addCard(long caseId, Card card) {
        Affected.one(mapper.insertCard(caseId, card), "Card of case", caseId);
    }

    @Override
    public Optional<DoubtCase> lock(long caseId) {
        return mapper.lock(caseId);
    }

    @Override
    public void save(DoubtCase decided) {
        Affected.one(mapper.update(decided), "Case", decided.id());
    }

    @Override
    public List<Card> cards(long caseId) {
        return mapper.cards(caseId);
    }

    @Override
    public Optional<Letter> letter(long letterId) {
        return mapper.letter(letterId).map(row -> row.claimed(json)).map(Claimed::letter);
    }

    @Override
    public void forget(long personId) {
        mapper.forgetDecider(personId);
        mapper.deleteCards(personId);
    }

    @Override
    public int removeBefore(Instant before) {
        int cases = mapper.deleteCases(TimedIds.firstAt(before));
        mapper.deleteCardsOfNoCase(TimedIds.firstAt(before));
        return cases;
    }
}
