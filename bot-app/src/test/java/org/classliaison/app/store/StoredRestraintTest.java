package org.classliaison.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.classliaison.app.testing.RealDatabase;
import org.classliaison.app.testing.RealStore;
import org.classliaison.core.questions.Caution;
import org.classliaison.core.questions.Caution.Level;
import org.classliaison.core.questions.Manner;
import org.classliaison.core.questions.Restraint;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StoredRestraintTest {

    private static final long CLASS = 5;
    private static final RealDatabase database = RealDatabase.fresh();
    private static final RealStore store = RealStore.on(database, InstantSource.fixed(Instant.EPOCH));

    private final Restraint restraint = store.get(Restraint.class);

    @BeforeEach
    void empty() {
        List.of("class_manner", "caution")
                .forEach(table -> database.sql().sql("DELETE FROM " + table).update());
    }

    @Test
    void aClassIsNormalUntilAnotherMannerIsSetAndTheLastOneHolds() {
        assertThat(restraint.manner(CLASS)).isEqualTo(Manner.NORMAL);
        restraint.setManner(CLASS, Manner.SILENT);
        restraint.setManner(CLASS, Manner.CAREFUL);
        restraint.setManner(CLASS, Manner.CAREFUL);
        assertThat(restraint.manner(CLASS)).isEqualTo(Manner.CAREFUL);
        assertThat(restraint.manner(6)).isEqualTo(Manner.NORMAL);
    }

    @Test
    void keepsOneCautionForEachTopicOfAClass() {
        Caution first = Caution.first(CLASS, "report_freq", 11);
        restraint.put(first);
        restraint.put(Caution.first(CLASS, "activist_period", 12));
        restraint.put(Caution.first(6, "report_freq", 13));
        assertThat(restraint.caution(CLASS, "report_freq")).contains(first);
        restraint.put(first.raised(14));
        assertThat(restraint.caution(CLASS, "report_freq"))
                .contains(new Caution(CLASS, "report_freq", Level.QUIET, 14));
        assertThat(restraint.cautions(CLASS, 10))
                .extracting(Caution::topic)
                .containsExactly("activist_period", "report_freq");
        assertThat(restraint.cautions(CLASS, 1)).hasSize(1);
    }

    @Test
    void liftsACautionOnce() {
        restraint.put(Caution.first(CLASS, "report_freq", 11));
        assertThat(restraint.lift(CLASS, "report_freq")).isTrue();
        assertThat(restraint.lift(CLASS, "report_freq")).isFalse();
        assertThat(restraint.caution(CLASS, "report_freq")).isEmpty();
    }
}
