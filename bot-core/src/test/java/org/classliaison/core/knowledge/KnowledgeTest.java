package org.classliaison.core.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.classliaison.core.testing.BagOfLetters;
import org.classliaison.core.testing.Shelves;
import org.classliaison.core.testing.Town;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnowledgeTest {

    private static final Entry OLD = Shelves.entry("old", "旧", Layer.BRANCH, "旧的。", "旧的怎么问");
    private static final Entry OTHER = Shelves.entry("other", "别的", Layer.BRANCH, "别的。", "还有别的吗");
    private static final Entry NEW = Shelves.entry("new", "新", Layer.BRANCH, "新的。", "新的怎么问");

    private final Town town = new Town();

    @Test
    void theLibraryChangesOnlyAfterTheCommit(@TempDir Path cache) {
        Library library = library(cache);
        Knowledge knowledge = new Knowledge(town.entries(), library, town.tables());

        town.tables().run(() -> {
            knowledge.put(NEW);
            assertThat(library.entries()).containsExactlyInAnyOrder(OLD, OTHER);
        });

        assertThat(library.entries()).contains(NEW);
    }

    @Test
    void aRollBackLeavesTheLibraryAsItIs(@TempDir Path cache) {
        Library library = library(cache);
        Knowledge knowledge = new Knowledge(town.entries(), library, town.tables());

        assertThatThrownBy(() -> town.tables().run(() -> {
                    knowledge.put(NEW);
                    throw new IllegalStateException("no");
                }))
                .isInstanceOf(IllegalStateException.class);
        town.tables().run(() -> {});

        assertThat(library.entries()).containsExactlyInAnyOrder(OLD, OTHER);
        assertThat(town.entries().all()).isEmpty();
    }

    private static Library library(Path cache) {
        return Library.open(List.of(OLD, OTHER), List.of("收到", "哈哈哈"), new BagOfLetters(), cache);
    }
}
