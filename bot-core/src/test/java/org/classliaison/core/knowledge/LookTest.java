package org.classliaison.core.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.classliaison.core.testing.Shelves;
import org.classliaison.core.understand.Understand;
import org.junit.jupiter.api.Test;

class LookTest {

    private static final Gate DOUBT = new Gate(-9, 0.5, 0.5);
    private static final String QUESTION = "志愿服务的红马甲在哪里领";

    @Test
    void aQuestionThatWasAnsweredBeforeIsOneHoweverDoubtfulTheGate() {
        assertThat(asked(nearest(1))).isGreaterThan(0.9);
    }

    @Test
    void aLineThatOnlyResemblesOneIsLeftToTheGate() {
        assertThat(asked(nearest(0.8))).isLessThan(0.1);
    }

    private static double asked(Evidence evidence) {
        Entry entry = Shelves.entry("red_vest", "红马甲", Layer.CLASS, "在团委值班室。", QUESTION);
        Look look = new Look(new Understand().read(QUESTION), List.of(entry), List.of(evidence), DOUBT);
        return look.weigh(Ranking.fitted()).asked();
    }

    private static Evidence nearest(double cosine) {
        return new Evidence(0, cosine, cosine, 0, 1);
    }
}
