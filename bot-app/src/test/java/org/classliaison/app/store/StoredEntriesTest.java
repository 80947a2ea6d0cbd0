package org.classliaison.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.classliaison.app.testing.AtOnce;
import org.classliaison.app.testing.RealDatabase;
import org.classliaison.app.testing.RealStore;
import org.classliaison.core.knowledge.Entries;
import org.classliaison.core.knowledge.Entry;
import org.classliaison.core.knowledge.Examples;
import org.classliaison.core.knowledge.Layer;
import org.classliaison.core.knowledge.Provenance;
import org.classliaison.core.knowledge.Scope;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StoredEntriesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 11);
    private static final RealDatabase database = RealDatabase.fresh();
    private static final RealStore store = RealStore.on(database, InstantSource.fixed(Instant.EPOCH));

    private final StoredEntries entries = (StoredEntries) store.get(Entries.class);
    private final SeedImport seeds = new SeedImport(entries);

    @BeforeEach
    void empty() {
        database.sql().sql("DELETE FROM entry").update();
        database.sql().sql("DELETE FROM phrasing").update();
    }

    @Test
    void plantsTheWholeSeedOnceAndGivesItBackAsItWasRead() {
        List<Entry> read = SeedFiles.entries();
        assertThat(read).hasSizeGreaterThan(80);
        assertThat(seeds.plant(read)).isEqualTo(read.size());
        assertThat(entries.all()).containsExactlyInAnyOrderElementsOf(read);
        assertThat(seeds.plant(read)).isZero();
    }

    @Test
    void writesAChangedSeedAsTheNextVersion() {
        seeds.plant(List.of(entry("a", "old", null)));
        seeds.plant(List.of(entry("a", "new", null)));
        Entry stored = entries.byTopic("a", null).orElseThrow();
        assertThat(stored.answer()).isEqualTo("new");
        assertThat(stored.version()).isEqualTo(2);
    }

    @Test
    void leavesAloneWhatAMemberHasWritten() {
        seeds.plant(List.of(entry("a", "old", null)));
        entries.put(entry("a", "ours", null));
        assertThat(seeds.plant(List.of(entry("a", "new", null)))).isZero();
        assertThat(entries.byTopic("a", null).orElseThrow().answer()).isEqualTo("ours");
    }

    @Test
    void keepsTheEntryOfAClassBesideThatOfTheBranch() {
        entries.put(entry("a", "branch", null));
        entries.put(entry("a", "class", 5L));
        assertThat(entries.all()).hasSize(2);
        assertThat(entries.byTopic("a", 5L)).contains(entry("a", "class", 5L));
        assertThat(entries.byTopic("a", 6L)).isEmpty();
    }

    @Test
    void ofManyWhoBeginTheSameEntryAtOnceOneDoes() throws Exception {
        List<Boolean> claimed = AtOnce.run(8, thread -> entries.claim(entry("a", "by " + thread, 5L)));
        assertThat(claimed).containsOnlyOnce(true);
        assertThat(entries.byTopic("a", 5L).orElseThrow().answer()).isEqualTo("by " + claimed.indexOf(true));
        assertThat(entries.claim(entry("a", "branch", null))).isTrue();
    }

    @Test
    void aRetiredEntryLeavesItsPlaceToANewOne() {
        entries.put(entry("a", "old", null));
        entries.retire(entry("a", "old", null).inVersion(2));
        assertThat(entries.claim(entry("a", "new", null).inVersion(3))).isTrue();
        assertThat(entries.retired()).isEmpty();
    }

    @Test
    void replacesTheWaysOfAsking() {
        entries.put(entry("a", "x", null));
        Examples one = new Examples(List.of("只有一个"), List.of("不是这个", "也不是"));
        Scope scope = new Scope(null, "b");
        Entry shorter = new Entry(2, "a", "标题", Layer.DATA_PRIVATE, Layer.LOCAL, provenance(), "x", one, scope);
        entries.put(shorter);
        assertThat(entries.all()).containsExactly(shorter);
    }

    @Test
    void aRetiredEntryIsGoneAndNoSeedBringsItBackUntilItIsPutAgain() {
        seeds.plant(List.of(entry("a", "seed", null)));
        entries.retire(entry("a", "seed", null).inVersion(2));
        assertThat(entries.all()).isEmpty();
        assertThat(entries.byTopic("a", null)).isEmpty();
        assertThat(entries.retired()).containsExactly(entry("a", "seed", null).inVersion(2));
        assertThat(seeds.plant(List.of(entry("a", "next release", null)))).isZero();
        assertThat(entries.all()).isEmpty();

        entries.put(entry("a", "back", null).inVersion(3));
        assertThat(entries.byTopic("a", null)).isPresent();
        assertThat(entries.retired()).isEmpty();
    }

    private static Entry entry(String topic, String answer, @Nullable Long classId) {
        Examples three = Examples.of("一", "二", "三");
        return new Entry(1, topic, "标题", Layer.NATIONAL, null, provenance(), answer, three, new Scope(classId, null));
    }

    private static Provenance provenance() {
        return new Provenance("《细则》第五条", "2026-05-11", DAY, null, null, DAY, DAY.plusYears(1));
    }
}
