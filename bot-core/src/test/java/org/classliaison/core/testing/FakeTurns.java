package org.classliaison.core.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.shares.Turn;
import org.classliaison.core.shares.Turns;

final class FakeTurns implements Turns {

    private final Map<List<Long>, Turn> rows;
    private final Map<Long, LocalDate> days;
    private final Map<Long, Boolean> muted;

    FakeTurns(Tables tables) {
        this.rows = tables.table();
        this.days = tables.table();
        this.muted = tables.table();
    }

    @Override
    public void add(BotId bot, Turn turn) {
        rows.putIfAbsent(List.of(turn.classId(), turn.shareId()), turn);
    }

    @Override
    public List<Turn> of(long shareId) {
        return rows.values().stream().filter(turn -> turn.shareId() == shareId).toList();
    }

    @Override
    public List<Turn> waiting(long classId) {
        return rows.values().stream()
                .filter(turn -> turn.classId() == classId && turn.posted() == null)
                .toList();
    }

    @Override
    public List<Long> classesWaiting(BotId bot) {
        return rows.values().stream()
                .filter(turn -> turn.posted() == null)
                .map(Turn::classId)
                .distinct()
                .toList();
    }

    @Override
    public void save(Turn posted) {
        rows.put(List.of(posted.classId(), posted.shareId()), posted);
    }

    @Override
    public boolean takeOut(long shareId, long classId) {
        Turn turn = rows.get(List.of(classId, shareId));
        return turn != null && turn.posted() == null && rows.remove(List.of(classId, shareId)) != null;
    }

    @Override
    public Optional<LocalDate> lastDay(long classId) {
        return Optional.ofNullable(days.get(classId));
    }

    @Override
    public boolean takeDay(long classId, LocalDate day) {
        LocalDate last = days.get(classId);
        if (last != null && !last.isBefore(day)) {
            return false;
        }
        days.put(classId, day);
        return true;
    }

    @Override
    public boolean isMuted(long classId) {
        return muted.getOrDefault(classId, false);
    }

    @Override
    public void mute(long classId, boolean on) {
        muted.put(classId, on);
    }

    void remove(long shareId) {
        rows.values().removeIf(turn -> turn.shareId() == shareId);
    }
}
