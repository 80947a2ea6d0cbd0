package org.classliaison.core.testing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.shares.Share;
import org.classliaison.core.shares.Share.State;
import org.classliaison.core.shares.Shares;

final class FakeShares implements Shares {

    private final Map<Long, Share> rows;
    private final Map<Sight, Long> shown;
    private final FakeTurns turns;

    FakeShares(Tables tables, FakeTurns turns) {
        this.rows = tables.table();
        this.shown = tables.table();
        this.turns = turns;
    }

    @Override
    public void add(Share share) {
        rows.put(share.id(), share);
    }

    @Override
    public void save(Share share) {
        if (rows.replace(share.id(), share) == null) {
            throw new IllegalStateException("No share " + share.id());
        }
    }

    @Override
    public Optional<Share> byId(long id) {
        return Optional.ofNullable(rows.get(id));
    }

    @Override
    public List<Share> byIds(List<Long> ids) {
        return rows.values().stream().filter(share -> ids.contains(share.id())).toList();
    }

    @Override
    public Optional<Share> lock(long id) {
        return byId(id);
    }

    @Override
    public List<Share> of(long authorId) {
        return List.copyOf(rows.values()).reversed().stream()
                .filter(share -> share.authorId() == authorId)
                .toList();
    }

    @Override
    public List<Share> inReview(BotId bot) {
        return rows.values().stream().filter(share -> share.isIn(State.REVIEW)).toList();
    }

    @Override
    public void shownBy(long shareId, Sight sight) {
        shown.put(sight, shareId);
    }

    @Override
    public List<Sight> shown(long shareId) {
        return shown.keySet().stream()
                .filter(sight -> shown.getOrDefault(sight, 0L) == shareId)
                .toList();
    }

    @Override
    public void remove(long id) {
        rows.remove(id);
        shown.values().removeIf(shareId -> shareId == id);
        turns.remove(id);
    }

    @Override
    public int removeDrafts(Instant before) {
        return removeOld(before, true);
    }

    @Override
    public int removeChangedBefore(Instant before) {
        return removeOld(before, false);
    }

    private int removeOld(Instant before, boolean draftsOnly) {
        List<Share> old = rows.values().stream()
                .filter(share -> share.stage().changedAt().isBefore(before))
                .filter(share -> !draftsOnly || share.isIn(State.DRAFT))
                .toList();
        old.forEach(share -> remove(share.id()));
        return old.size();
    }
}
