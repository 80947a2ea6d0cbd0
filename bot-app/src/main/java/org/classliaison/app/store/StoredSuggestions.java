package org.classliaison.app.store;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.chat.Chat;
import org.classliaison.core.suggestions.Opinion;
import org.classliaison.core.suggestions.Suggestion;
import org.classliaison.core.suggestions.Suggestions;

/** Suggestions in table suggestion, their writers in suggestion_writer; words and writers sealed. */
final class StoredSuggestions implements Suggestions {

    private final SuggestionMapper mapper;
    private final SealedOpinions sealed;

    StoredSuggestions(SuggestionMapper mapper, SealedOpinions sealed) {
        this.mapper = mapper;
        this.sealed = sealed;
    }

    @Override
    public int nextNumber(long classId) {
        mapper.insertNumber(classId);
        Affected.one(mapper.countUp(classId), "Receipt numbers of class", classId);
        return mapper.lastNumber(classId);
    }

    @Override
    public void add(Suggestion suggestion, Opinion opinion, long userId) {
        long id = suggestion.id();
        Affected.one(mapper.insert(SuggestionRow.of(suggestion), sealed.seal(id, opinion)), "Suggestion", id);
        Affected.one(mapper.insertWriter(id, sealed.sealWriter(id, userId)), "Writer of suggestion", id);
    }

    @Override
    public Optional<Suggestion> byId(long id) {
        return mapper.byId(id).map(SuggestionRow::suggestion);
    }

    @Override
    public Optional<Suggestion> lock(long id) {
        return mapper.lock(id).map(SuggestionRow::suggestion);
    }

    @Override
    public Map<Long, Opinion> opinions(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : mapper.opinions(new IdList(ids)).stream()
                        .collect(Collectors.toMap(row -> Long.parseLong(row.id()), sealed::open));
    }

    @Override
    public Optional<Long> writer(long id) {
        return mapper.writer(id).map(writer -> sealed.openWriter(id, writer));
    }

    @Override
    public void save(Suggestion suggestion) {
        Affected.one(mapper.update(SuggestionRow.of(suggestion)), "Suggestion", suggestion.id());
    }

    @Override
    public void write(long id, Opinion opinion) {
        Affected.one(mapper.updateOpinion(id, sealed.seal(id, opinion)), "Suggestion", id);
    }

    @Override
    public void empty(long id) {
        empty(new IdList(List.of(id)));
    }

    @Override
    public List<Suggestion> open(Collection<Long> classIds) {
        return classIds.isEmpty() ? List.of() : suggestions(mapper.open(new IdList(classIds)));
    }

    @Override
    public List<Suggestion> settled(Collection<Long> classIds, int most) {
        return classIds.isEmpty() ? List.of() : suggestions(mapper.settled(new IdList(classIds), most));
    }

    @Override
    public List<Suggestion> ofWriter(String writerMark) {
        return suggestions(mapper.ofWriter(writerMark));
    }

    @Override
    public List<Suggestion> toRemind(BotId bot, Instant handedInBefore, int most) {
        return suggestions(mapper.toRemind(bot, handedInBefore, most));
    }

    @Override
    public boolean remind(long id, Instant at) {
        return mapper.remind(id, at) == 1;
    }

    @Override
    public void shown(Card card) {
        Affected.one(mapper.insertCard(card), "Card of suggestion", card.suggestionId());
    }

    @Override
    public List<Card> cards(long id) {
        return mapper.cards(id);
    }

    @Override
    public Optional<Long> byCardMessage(Chat privateChat, long messageId) {
        return mapper.byCardMessage(privateChat.bot(), privateChat.id(), messageId);
    }

    @Override
    public void remove(long id) {
        remove(List.of(id));
    }

    @Override
    public int strip(Instant settledBefore) {
        List<Long> ids = mapper.settledBefore(settledBefore);
        if (!ids.isEmpty()) {
            empty(new IdList(ids));
        }
        return ids.size();
    }

    private void empty(IdList ids) {
        mapper.deleteWriters(ids);
        mapper.strip(ids);
    }

    @Override
    public int removeOld(Instant handedInBefore) {
        return remove(mapper.oldOnes(handedInBefore));
    }

    private int remove(List<Long> ids) {
        if (!ids.isEmpty()) {
            mapper.deleteWriters(new IdList(ids));
            mapper.deleteCards(new IdList(ids));
            mapper.delete(new IdList(ids));
        }
        return ids.size();
    }

    private static List<Suggestion> suggestions(List<SuggestionRow> rows) {
        return rows.stream().map(SuggestionRow::suggestion).toList();
    }
}
