package org.classliaison.core.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SeedWaysTest {

    @Test
    void addsItsLinesAfterTheEntrysOwn() {
        Entry entry = Seed.bareEntries().getFirst();
        List<Entry> more = read(entry.topic() + ": [又一种问法]").addTo(List.of(entry));
        assertThat(more.getFirst().questions())
                .startsWith(entry.questions().getFirst())
                .endsWith("又一种问法");
        assertThat(more.getFirst().answer()).isEqualTo(entry.answer());
    }

    @Test
    void namesATopicThatNoEntryHas() {
        SeedWays ways = read("no_such_topic: [问法]");
        assertThatThrownBy(() -> ways.addTo(Seed.bareEntries()))
                .isInstanceOf(BadSeed.class)
                .hasMessageContaining("no_such_topic");
    }

    @Test
    void namesTheFileThatIsNoMapOfLists() {
        assertThatThrownBy(() -> read("- 问法")).isInstanceOf(BadSeed.class).hasMessageContaining("ways.yaml");
        assertThatThrownBy(() -> read("dues: 党费多少")).isInstanceOf(BadSeed.class).hasMessageContaining("dues");
        assertThatThrownBy(() -> read("dues: [")).isInstanceOf(BadSeed.class).hasMessageContaining("YAML");
    }

    @Test
    void noShippedLineIsAskedForTwoTopics() {
        Map<String, SeedWays> manners = Seed.manners();
        assertThat(manners).hasSizeGreaterThan(3);
        manners.forEach((name, ways) -> {
            List<String> lines =
                    ways.lines().values().stream().flatMap(List::stream).toList();
            assertThat(lines).as(name).doesNotHaveDuplicates();
        });
    }

    private static SeedWays read(String yaml) {
        return new SeedWays().read("ways.yaml", new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
    }
}
