package org.classliaison.app.store;

import java.time.Instant;
import java.util.Optional;
import org.classliaison.core.act.stages.StageList;
import org.classliaison.core.act.stages.StageLists;

/** Lists waiting for their sender's word, in table stage_list. */
final class StoredStageLists implements StageLists {

    private final StageListMapper mapper;

    StoredStageLists(StageListMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void add(StageList list) {
        Affected.one(mapper.insert(StageListRow.of(list)), "Stage list", list.id());
    }

    @Override
    public Optional<StageList> lock(long id) {
        return mapper.lock(id).map(StageListRow::list);
    }

    @Override
    public boolean remove(long id) {
        return mapper.delete(id) == 1;
    }

    @Override
    public void forget(long personId) {
        mapper.deleteOf(personId);
    }

    @Override
    public int removeSentBefore(Instant before) {
        return mapper.deleteSentBefore(before);
    }
}
