package org.classliaison.app.store;

import java.time.Instant;
import java.util.Optional;
import org.classliaison.core.care.CareDrafts;
import org.classliaison.core.care.Seals;

/** Calls for help that are not sent yet, sealed, in table care_draft. */
final class StoredCareDrafts implements CareDrafts {

    private final CareDraftMapper mapper;
    private final Seals seals;

    StoredCareDrafts(CareDraftMapper mapper, Seals seals) {
        this.mapper = mapper;
        this.seals = seals;
    }

    @Override
    public void put(String personMark, String words, Instant at) {
        mapper.replace(personMark, seals.seal(words, SealedColumn.CARE_DRAFT.place(personMark)), at);
    }

    @Override
    public Optional<String> take(String personMark) {
        return mapper.sealed(personMark)
                .filter(words -> mapper.delete(personMark) == 1)
                .map(words -> seals.open(words, SealedColumn.CARE_DRAFT.place(personMark)));
    }

    @Override
    public int removeBefore(Instant before) {
        return mapper.deleteBefore(before);
    }
}
