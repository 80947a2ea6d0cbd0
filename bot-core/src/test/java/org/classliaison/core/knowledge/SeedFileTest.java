package org.classliaison.core.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SeedFileTest {

    private static final String ITEM = """
            - topic: dues
              title: 党费
              layer: national
              also: local
              source: 《规定》
              edition: "2026"
              validFrom: "2026-05-11"
              answer: 每月两角
              questions: ["党费交多少"]
            """;

    @Test
    void readsAnItem() {
        Entry entry = read(ITEM).getFirst();
        assertThat(entry.topic()).isEqualTo("dues");
        assertThat(entry.layer()).isEqualTo(Layer.NATIONAL);
        assertThat(entry.also()).isEqualTo(Layer.LOCAL);
        assertThat(entry.questions()).containsExactly("党费交多少");
        assertThat(entry.classId()).isNull();
    }

    @Test
    void namesFileTopicAndKeyOfWhatIsWrong() {
        refuses(ITEM.replace("answer:", "anwser:"), "dues.yaml, topic dues: the key \"answer\" is missing");
        refuses(ITEM + "  colour: red\n", "dues.yaml, topic dues: the key \"colour\" is unknown");
        refuses(ITEM.replace("national", "galactic"), "\"layer\" names no layer: galactic");
        refuses(ITEM.replace("2026-05-11", "11.5.2026"), "\"validFrom\" must be a day in quotes");
        refuses("topic: dues", "dues.yaml must be a list of items");
        refuses("- [", "dues.yaml is not valid YAML");
    }

    @Test
    void aNationalItemNamesItsDocument() {
        refuses(ITEM.replace("《规定》", "听说的"), "dues.yaml, topic dues: a national rule needs a document");
    }

    @Test
    void ofTwoFilesWithOneTopicBothAreNamed() {
        SeedBook book = new SeedBook();
        book.read("dues.yaml", yaml(ITEM));
        assertThatThrownBy(() -> book.read("general.yaml", yaml(ITEM)))
                .isInstanceOf(BadSeed.class)
                .hasMessageContaining("general.yaml, topic dues: this topic is in dues.yaml already");
        assertThat(book.entries()).hasSize(1);
    }

    @Test
    void everyShippedEntryIsComplete() {
        List<Entry> entries = Seed.entries();
        Set<String> topics = new HashSet<>();
        assertThat(entries).hasSize(87).allSatisfy(entry -> {
            assertThat(topics.add(entry.topic())).as(entry.topic()).isTrue();
            assertThat(entry.answer().lines().count()).as(entry.topic()).isBetween(1L, 2L);
            assertThat(entry.questions())
                    .as(entry.topic())
                    .hasSizeGreaterThan(2)
                    .doesNotHaveDuplicates();
        });
    }

    private static void refuses(String yaml, String because) {
        assertThatThrownBy(() -> read(yaml)).isInstanceOf(BadSeed.class).hasMessageContaining(because);
    }

    private static List<Entry> read(String yaml) {
        return new SeedFile("dues.yaml").read(yaml(yaml));
    }

    private static InputStream yaml(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
