package org.classliaison.app.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.chat.Chat;
import org.classliaison.core.questions.Handoff;
import org.classliaison.core.questions.Handoffs;

/** Handed-on questions in tables handoff and handoff_card. */
final class StoredHandoffs implements Handoffs {

    private final HandoffMapper mapper;

    StoredHandoffs(HandoffMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void add(Handoff handoff) {
        Affected.one(mapper.insert(handoff), "Handoff", handoff.id());
    }

    @Override
    public Optional<Handoff> byId(long id) {
        return mapper.byId(id);
    }

    @Override
    public Optional<Handoff> lock(long id) {
        return mapper.lock(id);
    }

    @Override
    public void save(Handoff handoff) {
        Affected.one(mapper.update(handoff), "Handoff", handoff.id());
    }

    @Override
    public Optional<Handoff> ofQuestion(long questionId) {
        return mapper.ofQuestions(List.of(questionId)).stream().findFirst();
    }

    @Override
    public List<Handoff> openIn(List<Long> classIds, int most) {
        return classIds.isEmpty() ? List.of() : mapper.openIn(classIds, most);
    }

    @Override
    public List<Handoff> newestOpenIn(long classId, int most) {
        return mapper.newestOpenIn(classId, most);
    }

    @Override
    public List<Handoff> lockJoined(long leadId) {
        return mapper.lockJoined(leadId);
    }

    @Override
    public List<Handoff> toRemind(BotId bot, Instant now, int most) {
        return mapper.toRemind(bot, now, most);
    }

    @Override
    public List<Card> cards(long handoffId) {
        return mapper.cards(handoffId);
    }

    @Override
    public void addCard(Card card) {
        Affected.one(mapper.insertCard(card), "Card of handoff", card.handoffId());
    }

    @Override
    public int removeCards(Instant before) {
        return mapper.deleteCards(TimedIds.firstAt(before));
    }

    @Override
    public Optional<Handoff> byCardMessage(Chat privateChat, long messageId) {
        return mapper.byCardMessage(privateChat.bot(), privateChat.id(), messageId);
    }
}
