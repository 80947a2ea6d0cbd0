package org.classliaison.core.signs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LexiconTest {

    private final Spelling spelling = new Spelling();
    private final Lexicon lexicon = new Lexicon(
            Map.of(
                    "scam.task",
                    List.of("刷单", "返利"),
                    "distress.danger",
                    List.of("想死"),
                    SignSeed.IDIOM,
                    Alternatives.of("{想,好想}死你{,了}")),
            new Readings());

    @Test
    void findsWordsAsTheyAreWrittenAndAsTheySound() {
        assertThat(hits("招人刷单")).containsExactly(new WordHit("scam.task", 2, 4, false));
        assertThat(hits("招人唰丹")).containsExactly(new WordHit("scam.task", 2, 4, true));
        assertThat(hits("招人shua dan")).containsExactly(new WordHit("scam.task", 2, 9, true));
        assertThat(hits("招人刷 . 单 fan利")).hasSize(2);
    }

    @Test
    void anIdiomIsNoWordOfTheList() {
        assertThat(hits("我想死")).hasSize(1);
        assertThat(hits("我想死你了")).isEmpty();
        assertThat(hits("好想死你 真的想死")).hasSize(1);
    }

    @Test
    void alternativesAreWrittenOut() {
        assertThat(Alternatives.of("{笑,累}死{,了}")).containsExactly("笑死", "笑死了", "累死", "累死了");
        assertThat(Alternatives.of("绝望")).containsExactly("绝望");
    }

    private List<WordHit> hits(String line) {
        return Reading.of(spelling.plain(line), spelling, lexicon).hits();
    }
}
