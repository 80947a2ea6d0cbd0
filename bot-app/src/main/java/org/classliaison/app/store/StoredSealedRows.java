package org.classliaison.app.store;

import java.util.Arrays;
import java.util.List;
import org.classliaison.core.care.SealedRows;
import org.classliaison.core.care.Seals;

/** What is sealed, in the tables of care and of the suggestion box. */
final class StoredSealedRows implements SealedRows {

    /** What means nothing without the secret or without those rows. */
    private static final List<String> MARKED = List.of("care_left", "care_limit", "mood_mark", "suggestion_card");

    private final SealedMapper mapper;
    private final Seals seals;

    StoredSealedRows(SealedMapper mapper, Seals seals) {
        this.mapper = mapper;
        this.seals = seals;
    }

    @Override
    public int reseal(int most) {
        return Arrays.stream(SealedColumn.values())
                .mapToInt(column -> reseal(column, most))
                .sum();
    }

    private int reseal(SealedColumn column, int most) {
        return mapper.sealedOtherwise(column, seals.key(), most).stream()
                .mapToInt(row -> mapper.update(column, anew(row, column.place(row.id())), row))
                .sum();
    }

    @Override
    public void startOver() {
        Arrays.stream(SealedColumn.values()).map(SealedColumn::table).forEach(mapper::empty);
        MARKED.forEach(mapper::empty);
        mapper.switchOff();
    }

    private String anew(SealedRow row, String place) {
        return seals.seal(seals.open(row.sealed(), place), place);
    }
}
