package org.classliaison.app.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.classliaison.app.testing.RealDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MigrationTest {

    private static final RealDatabase database = RealDatabase.fresh();

    @Test
    void namesTheCollationOfEveryTextColumn() {
        List<@Nullable String> collations = database.sql()
                .sql("SELECT DISTINCT collation_name FROM information_schema.columns"
                        + " WHERE table_schema = DATABASE() AND collation_name IS NOT NULL"
                        + " AND table_name <> 'flyway_schema_history'")
                .query(String.class)
                .list();
        assertThat(collations).containsExactlyInAnyOrder("utf8mb4_unicode_ci", "utf8mb4_bin");
    }

    @Test
    void speaksUtcWhateverTheZoneOfTheMachine() {
        assertThat(database.sql()
                        .sql("SELECT TIMESTAMPDIFF(SECOND, UTC_TIMESTAMP(), NOW())")
                        .query(Integer.class)
                        .single())
                .isZero();
    }
}
