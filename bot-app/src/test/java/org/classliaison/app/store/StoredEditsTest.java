package org.classliaison.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.classliaison.app.testing.RealDatabase;
import org.classliaison.app.testing.RealStore;
import org.classliaison.core.knowledge.Change;
import org.classliaison.core.knowledge.Edits;
import org.classliaison.core.knowledge.Entry;
import org.classliaison.core.knowledge.EntryDraft;
import org.classliaison.core.knowledge.Examples;
import org.classliaison.core.knowledge.Layer;
import org.classliaison.core.knowledge.Provenance;
import org.classliaison.core.knowledge.Scope;
import org.classliaison.core.knowledge.Version;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StoredEditsTest {

    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00.654321Z");
    private static final LocalDate DAY = LocalDate.of(2026, 5, 11);
    private static final RealDatabase database = RealDatabase.fresh();
    private static final RealStore store = RealStore.on(database, InstantSource.fixed(NOW));

    private final Edits edits = store.get(Edits.class);

    @BeforeEach
    void empty() {
        List.of("entry_version", "entry_draft")
                .forEach(table -> database.sql().sql("DELETE FROM " + table).update());
    }

    @Test
    void givesBackAVersionAsItWas() {
        Version full = version(1, full(5L), 9L);
        assertThat(edits.keep(full)).isTrue();
        assertThat(edits.version(1)).contains(full);
        assertThat(edits.version(2)).isEmpty();
    }

    @Test
    void aVersionIsReplacedOnce() {
        assertThat(edits.keep(version(1, bare(3, null), 9L))).isTrue();
        assertThat(edits.keep(version(2, bare(3, null), 8L))).isFalse();
        assertThat(edits.keep(version(3, bare(3, 5L), 8L))).isTrue();
        assertThat(edits.versions("a", null, 5)).extracting(Version::id).containsExactly(1L);
    }

    @Test
    void listsTheNewestVersionsFirstAndNoMoreThanAskedFor() {
        for (int i = 1; i <= 7; i++) {
            edits.keep(version(i, bare(i, null), 9L));
        }
        assertThat(edits.versions("a", null, 5))
                .extracting(version -> version.entry().version())
                .containsExactly(7, 6, 5, 4, 3);
        assertThat(edits.versions("b", null, 5)).isEmpty();
        assertThat(edits.versions("a", 5L, 5)).isEmpty();
    }

    @Test
    void keepsADraftThroughItsSteps() {
        EntryDraft draft = new EntryDraft(1, 9, Change.NEW, 0, bare(0, null), 0, NOW);
        edits.add(draft);
        assertThat(edits.draft(1)).contains(draft);
        EntryDraft next = draft.with(full(5L), NOW.plusSeconds(1));
        edits.save(next);
        assertThat(edits.lockDraft(1)).contains(next);
        assertThat(edits.removeDraft(1)).isTrue();
        assertThat(edits.removeDraft(1)).isFalse();
    }

    @Test
    void dropsDraftsThatNobodyTouched() {
        edits.add(new EntryDraft(1, 9, Change.OVERRIDE, 0, bare(0, 5L), 0, NOW));
        edits.add(new EntryDraft(2, 9, Change.ANSWER, 3, bare(3, null), 1, NOW.plusSeconds(2)));
        assertThat(edits.removeDrafts(NOW.plusSeconds(1))).isOne();
        assertThat(edits.draft(1)).isEmpty();
        assertThat(edits.draft(2)).isPresent();
    }

    @Test
    void forgetsAPersonAndKeepsWhatTheyChanged() {
        edits.keep(version(1, bare(1, null), 9L));
        edits.keep(version(2, bare(2, null), 8L));
        edits.add(new EntryDraft(3, 9, Change.ANSWER, 2, bare(2, null), 0, NOW));
        edits.forget(9);
        assertThat(edits.versions("a", null, 5)).extracting(Version::personId).containsExactly(8L, null);
        assertThat(edits.draft(3)).isEmpty();
    }

    private static Version version(long id, Entry entry, @Nullable Long personId) {
        return new Version(id, entry, personId, Change.ANSWER, NOW);
    }

    private static Entry full(@Nullable Long classId) {
        Provenance from = new Provenance("《细则》第五条", "2026-05-11", DAY, DAY.plusDays(1), "支部", DAY, DAY.plusYears(1));
        Examples examples = new Examples(List.of("怎么问", "ئەمدى👩‍🏫"), List.of("不是这个"));
        Scope scope = new Scope(classId, "b");
        return new Entry(2, "a", "标题", Layer.DATA_PRIVATE, Layer.LOCAL, from, "一\n\"二\"", examples, scope);
    }

    private static Entry bare(int version, @Nullable Long classId) {
        Provenance from = new Provenance("", null, null, null, null, null, null);
        Examples none = new Examples(List.of(), List.of());
        return new Entry(version, "a", "", Layer.BRANCH, null, from, "", none, new Scope(classId, null));
    }
}
