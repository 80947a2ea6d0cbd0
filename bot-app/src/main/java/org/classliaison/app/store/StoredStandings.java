package org.classliaison.app.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.classliaison.core.records.Standing;
import org.classliaison.core.records.Standings;

/** Standings in table standing. */
final class StoredStandings implements Standings {

    private final StandingMapper mapper;

    StoredStandings(StandingMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void add(Standing standing) {
        Affected.one(mapper.insert(StandingRow.of(standing)), "Standing", standing.id());
    }

    @Override
    public Optional<Standing> byId(long id) {
        return mapper.byId(id).map(StandingRow::standing);
    }

    @Override
    public void set(Standing standing) {
        StandingRow row = StandingRow.of(standing);
        Affected.one(mapper.update(row), "Standing", standing.id());
        mapper.deleteOthers(row);
    }

    @Override
    public List<Standing> of(long personId) {
        return mapper.ofPerson(personId).stream().map(StandingRow::standing).toList();
    }

    @Override
    public void forget(long personId) {
        mapper.deleteOf(personId);
    }

    @Override
    public int removeDrafts(Instant before) {
        return mapper.deleteDrafts(before);
    }
}
