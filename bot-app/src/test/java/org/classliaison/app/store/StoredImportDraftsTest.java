package org.classliaison.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Collections;
import java.util.List;
import org.classliaison.app.testing.RealDatabase;
import org.classliaison.app.testing.RealStore;
import org.classliaison.core.act.importing.ImportDraft;
import org.classliaison.core.act.importing.ImportDrafts;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.files.Table;
import org.classliaison.core.records.Owner;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Files that wait for their sender's word, on the real database. */
class StoredImportDraftsTest {

    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00.654321Z");
    private static final BotId BOT = new BotId("telegram-1");
    private static final Table TABLE =
            Table.of(List.of("标题", "答复"), List.of(List.of("党费👩‍🏫", "一\n二"), List.of("", "مرحبا")));
    private static final RealDatabase database = RealDatabase.fresh();
    private static final RealStore store = RealStore.on(database, InstantSource.fixed(NOW));

    private final ImportDrafts drafts = store.get(ImportDrafts.class);

    @BeforeEach
    void empty() {
        database.sql().sql("DELETE FROM import_draft").update();
    }

    @Test
    void givesBackAFileAsItWasRead() {
        ImportDraft draft = draft(1, new Owner(BOT, null), TABLE);
        drafts.add(draft);
        assertThat(drafts.byId(1)).contains(draft);
        assertThat(drafts.lock(1)).contains(draft);
        assertThat(drafts.remove(1)).isTrue();
        assertThat(drafts.remove(1)).isFalse();
        assertThat(drafts.byId(1)).isEmpty();
    }

    @Test
    void remembersForWhomItWasShownLast() {
        ImportDraft draft = draft(1, new Owner(BOT, null), TABLE);
        drafts.add(draft);
        ImportDraft shown = new ImportDraft(1, new Owner(BOT, 5L), 9, "条目.csv", TABLE, "abc", NOW);
        drafts.save(shown);
        drafts.save(shown);
        assertThat(drafts.byId(1)).contains(shown);
    }

    @Test
    void takesAFileOfThousandsOfRows() {
        Table large = Table.of(List.of("答复"), Collections.nCopies(5000, List.of("汉".repeat(700))));
        drafts.add(draft(1, new Owner(BOT, 5L), large));
        assertThat(drafts.byId(1).orElseThrow().table()).isEqualTo(large);
    }

    @Test
    void forgetsWhatAPersonHasSent() {
        drafts.add(draft(1, new Owner(BOT, null), TABLE));
        drafts.forget(8);
        assertThat(drafts.byId(1)).isPresent();
        drafts.forget(9);
        assertThat(drafts.byId(1)).isEmpty();
    }

    @Test
    void dropsWhatIsOlderThanADay() {
        drafts.add(draft(1, new Owner(BOT, null), TABLE));
        assertThat(drafts.removeSentBefore(NOW)).isZero();
        assertThat(drafts.removeSentBefore(NOW.plusMillis(1))).isEqualTo(1);
    }

    private static ImportDraft draft(long id, Owner owner, Table table) {
        return new ImportDraft(id, owner, 9, "条目.csv", table, "", NOW);
    }
}
