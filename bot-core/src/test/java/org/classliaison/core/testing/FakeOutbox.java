package org.classliaison.core.testing;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.chat.Chat;
import org.classliaison.core.chat.Outgoing;
import org.classliaison.core.outbox.Claimed;
import org.classliaison.core.outbox.Fate;
import org.classliaison.core.outbox.Letter;
import org.classliaison.core.outbox.LetterState;
import org.classliaison.core.outbox.Outbox;
import org.classliaison.core.outbox.Settlement;
import org.jspecify.annotations.Nullable;

/** The outbox in memory, with claims that run out. */
public final class FakeOutbox implements Outbox {
    private static final Set<LetterState> SETTLED = Set.of(LetterState.SENT, LetterState.DEAD, LetterState.IN_DOUBT);

    /** A letter and what has become of it. */
    public record Row(
            Letter letter,
            LetterState state,
            int attempts,
            boolean doubted,
            Instant readyAt,
            @Nullable String owner,
            Instant claimedUntil,
            @Nullable Long messageId,
            @Nullable String note) {
        Row as(LetterState newState, int newAttempts, @Nullable String newOwner, Instant until) {
            return new Row(letter, newState, newAttempts, doubted, readyAt, newOwner, until, messageId, note);
        }

        Row settled(Settlement to) {
            Instant ready = to.readyAt() == null ? readyAt : to.readyAt();
            boolean marked = to.doubted() || (to.state() == LetterState.SENT && doubted);
            return new Row(letter, to.state(), attempts, marked, ready, null, Instant.EPOCH, to.messageId(), to.note());
        }

        Row in(Chat chat) {
            Letter moved = new Letter(letter.id(), chat, letter.content(), letter.terms(), letter.writtenAt());
            return new Row(moved, state, attempts, doubted, readyAt, owner, claimedUntil, messageId, note);
        }
    }

    private static final Comparator<Row> ANSWERS_FIRST =
            Comparator.comparing((Row row) -> row.letter.terms().rank()).thenComparingLong(row -> row.letter.id());
    private final Map<Long, Row> rows;

    public FakeOutbox(Tables tables) {
        rows = tables.table();
    }

    @Override
    public void postAll(List<Letter> letters) {
        letters.forEach(letter -> rows.put(
                letter.id(),
                new Row(letter, LetterState.READY, 0, false, letter.writtenAt(), null, Instant.EPOCH, null, null)));
    }

    @Override
    public List<Claimed> claim(BotId bot, Claim claim) {
        List<Row> due = sorted(bot, row -> row.state == LetterState.READY && !row.readyAt.isAfter(claim.now())).stream()
                .filter(row -> row.letter.terms().rank().compareTo(claim.lot().last()) <= 0)
                .limit(claim.lot().most())
                .toList();
        due.forEach(row ->
                rows.put(row.letter.id(), row.as(LetterState.CLAIMED, row.attempts, claim.owner(), claim.until())));
        return due.stream().map(this::claimed).toList();
    }

    @Override
    public Set<Long> markSending(Collection<Long> letterIds, String owner) {
        return letterIds.stream().filter(id -> markSending(id, owner)).collect(Collectors.toSet());
    }

    private boolean markSending(long letterId, String owner) {
        Row row = row(letterId);
        boolean mine = row.state == LetterState.CLAIMED && owner.equals(row.owner);
        if (mine) {
            rows.put(letterId, row.as(LetterState.SENDING, row.attempts + 1, owner, row.claimedUntil));
        }
        return mine;
    }

    @Override
    public void settle(long letterId, Settlement settlement) {
        Row row = row(letterId);
        boolean open = row.state == LetterState.CLAIMED
                || row.state == LetterState.SENDING
                || row.state == LetterState.IN_DOUBT;
        if (open || settlement.state() == LetterState.SENT) {
            rows.put(letterId, row.settled(settlement));
        }
    }

    @Override
    public void settleCall(Claimed claimed, Settlement settlement) {
        Row row = row(claimed.letter().id());
        if (row.attempts == claimed.attempts() + 1 || settlement.state() == LetterState.SENT) {
            settle(row.letter.id(), settlement);
        }
    }

    @Override
    public void settleAll(Map<Long, Settlement> settlements) {
        settlements.forEach(this::settle);
    }

    @Override
    public List<Claimed> orphans(BotId bot, Instant now) {
        sorted(bot, row -> row.state == LetterState.CLAIMED && row.claimedUntil.isBefore(now))
                .forEach(
                        row -> rows.put(row.letter.id(), row.as(LetterState.READY, row.attempts, null, Instant.EPOCH)));
        return sorted(bot, row -> row.state == LetterState.SENDING && row.claimedUntil.isBefore(now)).stream()
                .map(this::claimed)
                .toList();
    }

    @Override
    public int count(BotId bot, LetterState state) {
        return (int) rows.values().stream()
                .filter(row -> row.state == state && row.letter.chat().bot().equals(bot))
                .count();
    }

    @Override
    public List<Fate> fates(Collection<Long> letterIds) {
        return letterIds.stream()
                .sorted()
                .map(rows::get)
                .filter(Objects::nonNull)
                .map(row -> new Fate(row.letter.id(), row.state, row.messageId, row.readyAt, row.doubted, row.note))
                .toList();
    }

    @Override
    public int removeSettled(Instant before) {
        int size = rows.size();
        rows.values()
                .removeIf(row ->
                        SETTLED.contains(row.state) && row.letter.writtenAt().isBefore(before));
        return size - rows.size();
    }

    /** As if its call had ended without an answer. */
    public void inDoubt(Letter letter) {
        Instant at = letter.writtenAt();
        rows.put(letter.id(), new Row(letter, LetterState.IN_DOUBT, 1, true, at, null, at, null, "read time-out"));
    }

    public Row row(long letterId) {
        return find(letterId).orElseThrow();
    }

    /** Empty once it is so old that it was removed. */
    Optional<Row> find(long letterId) {
        return Optional.ofNullable(rows.get(letterId));
    }

    /** In the order of writing. */
    public List<Row> all() {
        return List.copyOf(rows.values());
    }

    /** Whether a sender would find something to do at that moment. */
    boolean hasWork(Instant now) {
        return rows.values().stream()
                .anyMatch(row -> row.state == LetterState.CLAIMED
                        || (row.state == LetterState.READY && !row.readyAt.isAfter(now)));
    }

    Optional<Long> letterAt(Chat chat, long messageId) {
        return rows.values().stream()
                .filter(row -> row.letter.chat().id() == chat.id()
                        && Long.valueOf(messageId).equals(row.messageId))
                .map(row -> row.letter.id())
                .findFirst();
    }

    public void move(long from, long to) {
        rows.replaceAll((id, row) -> row.letter.chat().id() == from ? row.in(moved(row.letter.chat(), to)) : row);
    }

    static Chat moved(Chat chat, long to) {
        return new Chat(chat.bot(), to, chat.kind(), chat.thread());
    }

    private List<Row> sorted(BotId bot, Predicate<Row> which) {
        return rows.values().stream()
                .filter(which)
                .filter(row -> row.letter.chat().bot().equals(bot))
                .sorted(ANSWERS_FIRST)
                .toList();
    }

    private Claimed claimed(Row row) {
        Row target = switch (row.letter.content()) {
            case Outgoing.Revise revise -> rows.get(revise.letterId());
            case Outgoing.TakeBack back -> rows.get(back.letterId());
            case Outgoing.Say say -> null;
            case Outgoing.Toast toast -> null;
            case Outgoing.Amend amend -> rows.get(amend.letterId());
            case Outgoing.Pin pin -> rows.get(pin.letterId());
            case Outgoing.Post post -> null;
            case Outgoing.Attach attach -> null;
        };
        return new Claimed(
                row.letter,
                row.attempts,
                row.doubted,
                target == null ? null : new Claimed.Target(target.state, target.messageId));
    }
}
