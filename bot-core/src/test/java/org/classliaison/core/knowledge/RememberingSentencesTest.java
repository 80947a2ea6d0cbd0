package org.classliaison.core.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RememberingSentencesTest {

    private final List<String> asked = new ArrayList<>();
    private final Sentences remembering = new RememberingSentences(new Sentences() {
        @Override
        public String name() {
            return "test";
        }

        @Override
        public float[] vector(String text) {
            asked.add(text);
            return new float[] {text.length()};
        }
    });

    @Test
    void aLineIsTurnedIntoAVectorOnceForAllWhoLookAtIt() {
        assertThat(remembering.vector("收到")).isSameAs(remembering.vector("收到"));
        assertThat(asked).containsExactly("收到");
    }

    @Test
    void onlyTheLastFewAreRemembered() {
        remembering.vector("零");
        List.of("一", "二", "三", "四").forEach(remembering::vector);
        remembering.vector("零");
        assertThat(asked).containsExactly("零", "一", "二", "三", "四", "零");
    }

    @Test
    void eachThreadRemembersItsOwn() throws InterruptedException {
        remembering.vector("收到");
        Thread other = new Thread(() -> remembering.vector("收到"));
        other.start();
        other.join();
        assertThat(asked).containsExactly("收到", "收到");
    }
}
