package org.classliaison.core.act.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.classliaison.core.questions.Caution;
import org.classliaison.core.questions.Manner;
import org.junit.jupiter.api.Test;

class SurenessTest {

    private final Sureness usual = new Sureness(0.7, 0.15, 0.9, 0.6);

    @Test
    void aNormalClassHasTheMeasuredThresholds() {
        assertThat(usual.as(Manner.NORMAL)).isEqualTo(usual);
    }

    @Test
    void moreCareAllowsHalfTheDoubtAndLeavesAddressedLinesAlone() {
        assertThat(usual.as(Manner.CAREFUL)).isEqualTo(new Sureness(0.7, 0.15, 0.95, 0.8));
        assertThat(usual.as(Manner.CAREFUL).after(Caution.Level.WARIER)).isEqualTo(new Sureness(0.7, 0.15, 0.975, 0.9));
    }

    @Test
    void silenceIsOutOfReachHoweverItIsCombined() {
        assertThat(usual.as(Manner.SILENT).speaksUnasked()).isFalse();
        assertThat(usual.after(Caution.Level.QUIET).speaksUnasked()).isFalse();
        assertThat(usual.as(Manner.SILENT).after(Caution.Level.WARIER).speaksUnasked())
                .isFalse();
        assertThat(usual.as(Manner.SILENT).answer()).isEqualTo(usual.answer());
    }
}
