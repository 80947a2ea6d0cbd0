package org.classliaison.app.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.shares.Turn;
import org.classliaison.core.shares.Turns;

/**
 * The queues in tables share_turn and share_queue. A day is taken by a condition in the statement itself, so that two
 * who post at the same time cannot both have it.
 */
final class StoredTurns implements Turns {

    private final ShareMapper mapper;

    StoredTurns(ShareMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void add(BotId bot, Turn turn) {
        mapper.insertTurn(TurnRow.of(bot, turn));
    }

    @Override
    public List<Turn> of(long shareId) {
        return turns(mapper.turns(shareId));
    }

    @Override
    public List<Turn> waiting(long classId) {
        return turns(mapper.waiting(classId));
    }

    @Override
    public List<Long> classesWaiting(BotId bot) {
        return mapper.classesWaiting(bot);
    }

    @Override
    public void save(Turn turn) {
        Turn.Posted posted = turn.posted();
        if (posted != null) {
            Affected.one(mapper.updateTurn(TurnRow.of(posted.chat().bot(), turn)), "Turn of share", turn.shareId());
        }
    }

    @Override
    public boolean takeOut(long shareId, long classId) {
        return mapper.deleteWaiting(shareId, classId) == 1;
    }

    @Override
    public Optional<LocalDate> lastDay(long classId) {
        return mapper.lastDay(classId);
    }

    @Override
    public boolean takeDay(long classId, LocalDate day) {
        mapper.insertQueue(classId);
        return mapper.takeDay(classId, day) == 1;
    }

    @Override
    public boolean isMuted(long classId) {
        return mapper.isMuted(classId).orElse(false);
    }

    @Override
    public void mute(long classId, boolean muted) {
        mapper.insertQueue(classId);
        mapper.mute(classId, muted);
    }

    private static List<Turn> turns(List<TurnRow> rows) {
        return rows.stream().map(TurnRow::turn).toList();
    }
}
