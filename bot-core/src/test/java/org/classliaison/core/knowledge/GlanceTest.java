package org.classliaison.core.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A glance over all entries finds the topics that a look at each of them would find. */
class GlanceTest {

    private static final int TOPICS = 500;
    private static final int MOST = 10;
    private static final long OURS = 7;
    private static final long OTHERS = 8;

    private final MadeUpLines lines = new MadeUpLines(20261126);
    private final List<Shelf.Shelved> shelved = new ArrayList<>();
    private final List<Sample> ways = lines.some(2 * TOPICS);
    private final Axes axes = Axes.of(ways);

    @Test
    void theNearestTopicsComeFirst() {
        IntStream.range(0, TOPICS).forEach(i -> put("t" + i, null, ways.get(2 * i), ways.get(2 * i + 1)));
        for (Sample line : lines.some(20)) {
            List<String> nearest = shelved.stream()
                    .sorted(Comparator.comparingDouble((Shelf.Shelved one) -> nearness(line, one))
                            .reversed())
                    .map(one -> one.entry().topic())
                    .limit(MOST)
                    .toList();
            assertThat(nearest(line, null)).containsExactlyElementsOf(nearest);
        }
    }

    @Test
    void whatAnotherClassHasSetIsNotSeen() {
        put("branch", null, ways.get(0));
        put("ours", OURS, ways.get(1));
        put("theirs", OTHERS, ways.get(2));
        put("branch", OTHERS, ways.get(3));
        assertThat(nearest(ways.get(2), OURS)).containsExactlyInAnyOrder("branch", "ours");
        assertThat(nearest(ways.get(2), OTHERS)).containsExactlyInAnyOrder("theirs", "branch");
        assertThat(nearest(ways.get(3), OTHERS)).first().isEqualTo("branch");
        assertThat(nearest(ways.get(3), null)).containsExactly("branch");
    }

    private List<String> nearest(Sample line, @Nullable Long classId) {
        return Glance.of(Shelf.of(shelved), axes).nearest(Sought.of(line, axes), classId, MOST);
    }

    private static double nearness(Sample line, Shelf.Shelved one) {
        return one.ways().lines().stream().mapToDouble(line::cosine).max().orElseThrow();
    }

    private void put(String topic, @Nullable Long classId, Sample... asked) {
        Provenance none = new Provenance("", null, null, null, null, null, null);
        Entry entry = new Entry(
                1, topic, topic, Layer.BRANCH, null, none, "", Examples.of(List.of()), new Scope(classId, null));
        shelved.add(new Shelf.Shelved(entry, Ways.of(List.of(asked), axes), List.of()));
    }
}
