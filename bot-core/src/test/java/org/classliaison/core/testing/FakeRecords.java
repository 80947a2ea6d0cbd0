package org.classliaison.core.testing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.chat.Chat;
import org.classliaison.core.chat.Outgoing;
import org.classliaison.core.knowledge.Entries;
import org.classliaison.core.knowledge.Entry;
import org.classliaison.core.offers.Offer;
import org.classliaison.core.offers.Offers;
import org.classliaison.core.people.ClassGroups;
import org.classliaison.core.people.Person;
import org.classliaison.core.people.Persons;
import org.classliaison.core.questions.Feedback;
import org.classliaison.core.questions.Handoff;
import org.classliaison.core.questions.Handoffs;
import org.classliaison.core.questions.Question;
import org.classliaison.core.questions.Questions;
import org.jspecify.annotations.Nullable;

/** Questions, handoffs, entries and offered buttons in memory. */
final class FakeRecords {
    private FakeRecords() {}

    static final class FakeQuestions implements Questions {
        private record Vote(long questionId, long personId) {}

        private final Map<Long, Question> rows;
        private final Map<Vote, Feedback> votes;
        private final Persons persons;
        private final FakeHandoffs handoffs;

        FakeQuestions(Tables tables, Persons persons, FakeHandoffs handoffs) {
            rows = tables.table();
            votes = tables.table();
            this.persons = persons;
            this.handoffs = handoffs;
        }

        @Override
        public void add(Question question) {
            rows.put(question.id(), question);
        }

        @Override
        public void save(Question question) {
            Question row = Objects.requireNonNull(rows.get(question.id()));
            put(row, question.classId(), row.askerId(), row.text(), question);
        }

        @Override
        public Optional<Question> byId(long id) {
            return Optional.ofNullable(rows.get(id));
        }

        @Override
        public List<Question> byIds(List<Long> ids) {
            return rows.values().stream().filter(row -> ids.contains(row.id())).toList();
        }

        @Override
        public List<Question> lock(List<Long> ids) {
            return byIds(ids);
        }

        @Override
        public void reword(long questionId, String text) {
            Question row = Objects.requireNonNull(rows.get(questionId));
            put(row, row.classId(), row.askerId(), text, row);
        }

        @Override
        public Optional<Question> byMessage(Chat chat, long messageId) {
            return rows.values().stream()
                    .filter(row -> row.chat().id() == chat.id() && row.messageId() == messageId)
                    .findFirst();
        }

        @Override
        public Optional<Question> byReply(Chat chat, long messageId) {
            return handoffs.outbox
                    .letterAt(chat, messageId)
                    .map(id -> handoffs.outbox.row(id).letter().content())
                    .filter(Outgoing.Say.class::isInstance)
                    .map(content -> ((Outgoing.Say) content).replyTo())
                    .flatMap(replyTo -> byMessage(chat, replyTo));
        }

        @Override
        public List<Question> askedIn(Chat chat, long personId, Span span, int most) {
            return askedBy(personId).stream()
                    .filter(row -> row.chat().id() == chat.id())
                    .filter(row -> !row.askedAt().isBefore(span.from())
                            && !row.askedAt().isAfter(span.to()))
                    .limit(most)
                    .toList();
        }

        @Override
        public Optional<Long> lastClassOf(long personId) {
            return askedBy(personId).stream()
                    .map(Question::classId)
                    .filter(Objects::nonNull)
                    .findFirst();
        }

        @Override
        public List<Long> classesOf(long personId) {
            return askedBy(personId).stream()
                    .map(Question::classId)
                    .filter(Objects::nonNull)
                    .distinct()
                    .toList();
        }

        @Override
        public Optional<Feedback> rating(long questionId, long personId) {
            return Optional.ofNullable(votes.get(new Vote(questionId, personId)));
        }

        @Override
        public void rate(long questionId, long personId, Feedback feedback) {
            votes.put(new Vote(questionId, personId), feedback);
        }

        @Override
        public List<Question> askedBy(long personId) {
            return newestFirst().stream()
                    .filter(row -> Long.valueOf(personId).equals(row.askerId()))
                    .toList();
        }

        @Override
        public void forget(long personId) {
            askedBy(personId).forEach(this::forget);
            votes.keySet().removeIf(vote -> vote.personId == personId);
        }

        @Override
        public List<Asked> ofClass(long classId, int most) {
            return newestFirst().stream()
                    .filter(row -> Long.valueOf(classId).equals(row.classId()))
                    .limit(most)
                    .map(this::asked)
                    .toList();
        }

        @Override
        public int forgetAsked(Instant before) {
            rows.values().stream()
                    .filter(row -> row.askedAt().isBefore(before))
                    .flatMap(row -> handoffs.ofQuestion(row.id()).stream())
                    .filter(handoff -> handoff.answer() != null)
                    .forEach(handoff -> handoffs.save(handoff.withdrawn()));
            List<Question> old = rows.values().stream()
                    .filter(row -> row.askedAt().isBefore(before) && row.askerId() != null)
                    .toList();
            old.forEach(this::forget);
            return old.size();
        }

        void move(long from, long to) {
            rows.replaceAll((id, row) -> row.chat().id() != from
                    ? row
                    : new Question(
                            id,
                            row.classId(),
                            FakeOutbox.moved(row.chat(), to),
                            0,
                            row.askerId(),
                            row.text(),
                            row.leansOn(),
                            row.askedAt(),
                            row.ruling(),
                            row.letterId()));
        }

        private Asked asked(Question row) {
            Long asker = row.askerId();
            String pseudonym = asker == null
                    ? ""
                    : persons.byId(asker).map(Person::pseudonym).orElse("");
            return new Asked(
                    row,
                    pseudonym,
                    count(row, Feedback.USEFUL),
                    count(row, Feedback.USELESS),
                    handoffs.ofQuestion(row.id()));
        }

        private int count(Question row, Feedback wanted) {
            return (int) votes.entrySet().stream()
                    .filter(vote -> vote.getKey().questionId == row.id() && vote.getValue() == wanted)
                    .count();
        }

        private void forget(Question row) {
            put(row, row.classId(), null, "", row);
        }

        private void put(Question row, @Nullable Long classId, @Nullable Long askerId, String text, Question ruled) {
            rows.put(
                    row.id(),
                    new Question(
                            row.id(),
                            classId,
                            row.chat(),
                            row.messageId(),
                            askerId,
                            text,
                            text.isEmpty() ? null : row.leansOn(),
                            row.askedAt(),
                            ruled.ruling(),
                            ruled.letterId()));
        }

        List<Question> newestFirst() {
            return rows.values().stream()
                    .sorted(Comparator.comparingLong(Question::id).reversed())
                    .toList();
        }
    }

    static final class FakeHandoffs implements Handoffs {
        private final Map<Long, Handoff> rows;
        private final Map<Long, Card> cards;
        private final FakeOutbox outbox;
        private final ClassGroups classes;

        FakeHandoffs(Tables tables, FakeOutbox outbox, ClassGroups classes) {
            rows = tables.table();
            cards = tables.table();
            this.outbox = outbox;
            this.classes = classes;
        }

        @Override
        public void add(Handoff handoff) {
            if (ofQuestion(handoff.questionId()).isPresent()) {
                throw new IllegalStateException("A question is handed on once");
            }
            rows.put(handoff.id(), handoff);
        }

        @Override
        public Optional<Handoff> byId(long id) {
            return Optional.ofNullable(rows.get(id));
        }

        @Override
        public Optional<Handoff> lock(long id) {
            return byId(id);
        }

        @Override
        public void save(Handoff handoff) {
            rows.put(handoff.id(), handoff);
        }

        @Override
        public Optional<Handoff> ofQuestion(long questionId) {
            return rows.values().stream()
                    .filter(row -> row.questionId() == questionId)
                    .findFirst();
        }

        @Override
        public List<Handoff> toRemind(BotId bot, Instant now, int most) {
            return rows.values().stream()
                    .filter(Handoff::isOpen)
                    .filter(row -> isDue(row.remindAt(), now))
                    .filter(row -> classes.byId(row.classId())
                            .filter(group -> group.bot().equals(bot))
                            .isPresent())
                    .limit(most)
                    .toList();
        }

        @Override
        public List<Handoff> openIn(List<Long> classIds, int most) {
            return rows.values().stream()
                    .filter(row -> row.isOpen() && row.leadId() == null && classIds.contains(row.classId()))
                    .limit(most)
                    .toList();
        }

        @Override
        public List<Handoff> newestOpenIn(long classId, int most) {
            return openIn(List.of(classId), Integer.MAX_VALUE).reversed().stream()
                    .limit(most)
                    .toList();
        }

        @Override
        public List<Handoff> lockJoined(long leadId) {
            return rows.values().stream()
                    .filter(row -> Long.valueOf(leadId).equals(row.leadId()))
                    .toList();
        }

        @Override
        public List<Card> cards(long handoffId) {
            return new ArrayList<>(cards.values().stream()
                    .filter(card -> card.handoffId() == handoffId)
                    .toList());
        }

        @Override
        public void addCard(Card card) {
            cards.put(card.letterId(), card);
        }

        @Override
        public int removeCards(Instant before) {
            int size = cards.size();
            cards.keySet().removeIf(letterId -> outbox.find(letterId).isEmpty());
            return size - cards.size();
        }

        @Override
        public Optional<Handoff> byCardMessage(Chat privateChat, long messageId) {
            return outbox.letterAt(privateChat, messageId)
                    .map(cards::get)
                    .map(Card::handoffId)
                    .flatMap(this::byId);
        }

        private static boolean isDue(@Nullable Instant at, Instant now) {
            return at != null && !at.isAfter(now);
        }
    }

    static final class FakeEntries implements Entries {
        private final Map<String, Entry> rows;
        private final Map<String, Entry> retired;

        FakeEntries(Tables tables) {
            rows = tables.table();
            retired = tables.table();
        }

        @Override
        public List<Entry> all() {
            return List.copyOf(rows.values());
        }

        @Override
        public Optional<Entry> byTopic(String topic, @Nullable Long classId) {
            return Optional.ofNullable(rows.get(topic + "/" + classId));
        }

        @Override
        public boolean claim(Entry entry) {
            return rows.putIfAbsent(entry.topic() + "/" + entry.classId(), entry) == null;
        }

        @Override
        public void put(Entry entry) {
            rows.put(entry.topic() + "/" + entry.classId(), entry);
            retired.remove(entry.topic() + "/" + entry.classId());
        }

        @Override
        public void retire(Entry entry) {
            rows.remove(entry.topic() + "/" + entry.classId());
            retired.put(entry.topic() + "/" + entry.classId(), entry);
        }

        @Override
        public List<Entry> retired() {
            return List.copyOf(retired.values());
        }
    }

    static final class FakeOffers implements Offers {
        private final Map<String, Offer> rows;

        FakeOffers(Tables tables) {
            rows = tables.table();
        }

        List<Offer> all() {
            return List.copyOf(rows.values());
        }

        @Override
        public void addAll(List<Offer> offers) {
            offers.forEach(offer -> rows.put(offer.token(), offer));
        }

        @Override
        public Optional<Offer> find(BotId bot, String token, Instant now) {
            return Optional.ofNullable(rows.get(token))
                    .filter(row ->
                            row.what().bot().equals(bot) && row.expiresAt().isAfter(now));
        }

        @Override
        public int removeExpired(Instant now) {
            int size = rows.size();
            rows.values().removeIf(row -> !row.expiresAt().isAfter(now));
            return size - rows.size();
        }
    }
}
