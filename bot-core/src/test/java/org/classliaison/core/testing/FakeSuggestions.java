package org.classliaison.core.testing;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.chat.Chat;
import org.classliaison.core.suggestions.Opinion;
import org.classliaison.core.suggestions.Suggestion;
import org.classliaison.core.suggestions.SuggestionDraft;
import org.classliaison.core.suggestions.SuggestionDrafts;
import org.classliaison.core.suggestions.Suggestions;

/** The suggestion box in memory. */
final class FakeSuggestions implements Suggestions {
    private final Map<Long, Suggestion> rows;
    private final Map<Long, Opinion> opinions;
    private final Map<Long, Long> writers;
    private final Map<Long, Instant> reminded;
    private final Map<Long, Integer> numbers;
    private final Map<Long, Card> cards;

    private final FakeOutbox outbox;

    FakeSuggestions(Tables tables, FakeOutbox outbox) {
        this.outbox = outbox;
        this.rows = tables.table();
        this.opinions = tables.table();
        this.writers = tables.table();
        this.reminded = tables.table();
        this.numbers = tables.table();
        this.cards = tables.table();
    }

    @Override
    public int nextNumber(long classId) {
        return numbers.merge(classId, 1, Integer::sum);
    }

    @Override
    public void add(Suggestion suggestion, Opinion opinion, long userId) {
        rows.put(suggestion.id(), suggestion);
        opinions.put(suggestion.id(), opinion);
        writers.put(suggestion.id(), userId);
    }

    @Override
    public Optional<Suggestion> byId(long id) {
        return Optional.ofNullable(rows.get(id));
    }

    @Override
    public Optional<Suggestion> lock(long id) {
        return byId(id);
    }

    @Override
    public Map<Long, Opinion> opinions(Collection<Long> ids) {
        return ids.stream()
                .filter(opinions::containsKey)
                .collect(Collectors.toMap(Function.identity(), id -> opinions.getOrDefault(id, Opinion.GONE)));
    }

    @Override
    public Optional<Long> writer(long id) {
        return Optional.ofNullable(writers.get(id));
    }

    @Override
    public void save(Suggestion suggestion) {
        if (rows.replace(suggestion.id(), suggestion) == null) {
            throw new IllegalStateException("No suggestion " + suggestion.id());
        }
    }

    @Override
    public void write(long id, Opinion opinion) {
        opinions.put(id, opinion);
    }

    @Override
    public List<Suggestion> open(Collection<Long> classIds) {
        return rows.values().stream()
                .filter(row -> row.isOpen() && classIds.contains(row.classId()))
                .sorted(Comparator.comparing(Suggestion::handedInAt))
                .toList();
    }

    @Override
    public List<Suggestion> settled(Collection<Long> classIds, int most) {
        return rows.values().stream()
                .filter(row -> !row.isOpen() && classIds.contains(row.classId()))
                .sorted(Comparator.comparing((Suggestion row) -> row.stage().at())
                        .reversed())
                .limit(most)
                .toList();
    }

    @Override
    public List<Suggestion> ofWriter(String writerMark) {
        return List.copyOf(rows.values()).reversed().stream()
                .filter(row -> writerMark.equals(row.writerMark()))
                .toList();
    }

    @Override
    public List<Suggestion> toRemind(BotId bot, Instant handedInBefore, int most) {
        return rows.values().stream()
                .filter(row -> row.bot().equals(bot) && row.isOpen() && !reminded.containsKey(row.id()))
                .filter(row -> !row.handedInAt().isAfter(handedInBefore))
                .limit(most)
                .toList();
    }

    @Override
    public boolean remind(long id, Instant at) {
        return reminded.putIfAbsent(id, at) == null;
    }

    @Override
    public void shown(Card card) {
        cards.put(card.letterId(), card);
    }

    @Override
    public List<Card> cards(long id) {
        return cards.values().stream().filter(card -> card.suggestionId() == id).toList();
    }

    @Override
    public Optional<Long> byCardMessage(Chat privateChat, long messageId) {
        return outbox.letterAt(privateChat, messageId).map(cards::get).map(Card::suggestionId);
    }

    @Override
    public void remove(long id) {
        rows.remove(id);
        opinions.remove(id);
        writers.remove(id);
        cards.values().removeIf(card -> card.suggestionId() == id);
    }

    @Override
    public int strip(Instant settledBefore) {
        List<Suggestion> old = rows.values().stream()
                .filter(row -> !row.isOpen() && row.stage().at().isBefore(settledBefore))
                .filter(row -> opinions.containsKey(row.id()))
                .toList();
        old.forEach(row -> empty(row.id()));
        return old.size();
    }

    @Override
    public void empty(long id) {
        opinions.remove(id);
        writers.remove(id);
        rows.computeIfPresent(
                id,
                (same, row) -> new Suggestion(
                        id, row.bot(), row.classId(), row.number(), null, row.handedInAt(), row.stage()));
    }

    @Override
    public int removeOld(Instant handedInBefore) {
        List<Suggestion> old = rows.values().stream()
                .filter(row -> row.handedInAt().isBefore(handedInBefore))
                .filter(row -> row.isOpen() || !opinions.containsKey(row.id()))
                .toList();
        old.forEach(row -> remove(row.id()));
        return old.size();
    }

    static final class Drafts implements SuggestionDrafts {
        private final Map<Long, SuggestionDraft> rows;

        Drafts(Tables tables) {
            this.rows = tables.table();
        }

        @Override
        public void put(SuggestionDraft draft) {
            rows.put(draft.id(), draft);
        }

        @Override
        public Optional<SuggestionDraft> lock(long id, String writerMark) {
            return Optional.ofNullable(rows.get(id))
                    .filter(draft -> draft.writerMark().equals(writerMark));
        }

        @Override
        public void remove(long id) {
            rows.remove(id);
        }

        @Override
        public void forget(String writerMark) {
            rows.values().removeIf(draft -> draft.writerMark().equals(writerMark));
        }

        @Override
        public int removeBefore(Instant before) {
            int all = rows.size();
            rows.values().removeIf(draft -> draft.writtenAt().isBefore(before));
            return all - rows.size();
        }
    }
}
