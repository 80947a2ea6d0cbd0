package org.classliaison.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.classliaison.core.signs.Category;
import org.classliaison.core.signs.Severity;
import org.classliaison.core.signs.Sign;
import org.classliaison.core.signs.Watcher.Learning;
import org.junit.jupiter.api.Test;

class WatchOnceLearnedTest {

    private static final Sign SIGN =
            new Sign(Category.LEAK, "leak.id", Severity.CARE, 1, 0.1, List.of(), List.of(), "leak-1");

    private final Deque<Runnable> lessons = new ArrayDeque<>();

    @Test
    void whoeverAsksBeforeAllIsLearnedWaitsAndCanSeeItBefore() {
        var watcher = new WatchOnceLearned(() -> text -> List.of(SIGN), lessons::add);
        CompletableFuture<List<Sign>> signs = CompletableFuture.supplyAsync(() -> watcher.signs("…"));
        assertThat(signs).isNotDone();
        assertThat(watcher.isReady()).isFalse();

        lessons.remove().run();

        assertThat(watcher.isReady()).isTrue();
        assertThat(signs.join()).containsExactly(SIGN);
    }

    @Test
    void whatCannotBeLearnedIsNeverReadySoThatNoLineCountsAsLookedAt() {
        var watcher = new WatchOnceLearned(
                () -> {
                    throw new IllegalStateException("a seed that cannot be read");
                },
                lessons::add);
        assertThat(watcher.learning()).isEqualTo(Learning.UNDER_WAY);
        lessons.remove().run();

        assertThat(watcher.learning()).isEqualTo(Learning.FAILED);
        assertThat(watcher.isReady()).isFalse();
        assertThatThrownBy(() -> watcher.signs("…"))
                .isInstanceOf(CompletionException.class)
                .hasMessageContaining("a seed that cannot be read");
    }
}
