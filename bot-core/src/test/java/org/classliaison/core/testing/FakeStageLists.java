package org.classliaison.core.testing;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.classliaison.core.act.stages.StageList;
import org.classliaison.core.act.stages.StageLists;

/** Lists of days that wait, in memory. */
final class FakeStageLists implements StageLists {
    private final Map<Long, StageList> rows;

    FakeStageLists(Tables tables) {
        rows = tables.table();
    }

    /** How many wait. */
    int count() {
        return rows.size();
    }

    @Override
    public void add(StageList list) {
        rows.put(list.id(), list);
    }

    @Override
    public Optional<StageList> lock(long id) {
        return Optional.ofNullable(rows.get(id));
    }

    @Override
    public boolean remove(long id) {
        return rows.remove(id) != null;
    }

    @Override
    public void forget(long personId) {
        rows.values().removeIf(row -> row.personId() == personId);
    }

    @Override
    public int removeSentBefore(Instant before) {
        int size = rows.size();
        rows.values().removeIf(row -> row.sentAt().isBefore(before));
        return size - rows.size();
    }
}
