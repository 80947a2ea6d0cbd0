package org.classliaison.core.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OverridesTest {

    private static final long CLASS = 7;

    @Test
    void whatOverridesNothingIsItsOwnRoot() {
        Entry alone = entry("report_freq", null, null);
        Overrides overrides = Overrides.of(List.of(alone));
        assertThat(overrides.rootOf(alone)).isEqualTo("report_freq");
        assertThat(overrides.depthOf(alone)).isZero();
    }

    @Test
    void aChainLeadsToItsRoot() {
        Entry school = entry("report_school", null, "report_freq");
        Entry ours = entry("report_ours", CLASS, "report_school");
        Overrides overrides = Overrides.of(List.of(entry("report_freq", null, null), school, ours));
        assertThat(overrides.rootOf(ours)).isEqualTo("report_freq");
        assertThat(overrides.depthOf(ours)).isEqualTo(2);
        assertThat(overrides.chain(ours)).containsExactly("report_ours", "report_school", "report_freq");
    }

    @Test
    void aCircleHasNoRootAndSaysSo() {
        Entry one = entry("one", null, "other");
        Entry other = entry("other", null, "one");
        Entry itself = entry("itself", null, "itself");
        Overrides overrides = Overrides.of(List.of(one, other, itself));
        assertThat(List.of(one, other, itself)).allSatisfy(entry -> {
            assertThat(overrides.isCircle(entry)).isTrue();
            assertThat(overrides.rootOf(entry)).isEqualTo(entry.topic());
            assertThat(overrides.depthOf(entry)).isZero();
        });
    }

    @Test
    void whatAClassOverridesIsNoMatterOfAnotherClass() {
        Entry ours = entry("report_ours", CLASS, "report_freq");
        Entry theirs = entry("report_ours", 8L, null);
        Overrides overrides = Overrides.of(List.of(ours, theirs));
        assertThat(overrides.rootOf(ours)).isEqualTo("report_freq");
        assertThat(overrides.rootOf(theirs)).isEqualTo("report_ours");
    }

    private static Entry entry(String topic, @Nullable Long classId, @Nullable String overrides) {
        Provenance source = new Provenance("本支部规定", null, null, null, null, null, null);
        Examples examples = Examples.of("思想汇报多久一篇");
        Scope scope = new Scope(classId, overrides);
        return new Entry(1, topic, "思想汇报", Layer.LOCAL, null, source, "以本支部为准", examples, scope);
    }
}
