package org.classliaison.core.act.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.classliaison.core.knowledge.Entry;
import org.classliaison.core.knowledge.Examples;
import org.classliaison.core.knowledge.Findings;
import org.classliaison.core.knowledge.Hit;
import org.classliaison.core.knowledge.Layer;
import org.classliaison.core.knowledge.Provenance;
import org.classliaison.core.knowledge.Scope;
import org.classliaison.core.understand.Understand;
import org.junit.jupiter.api.Test;

class DecideTest {

    private static final Entry RULE = entry("report_freq", Layer.LOCAL);
    private static final Entry OTHER_RULE = entry("report_format", Layer.LOCAL);
    private static final Entry CASE = entry("report_missed", Layer.PERSON);
    private static final Entry REFUSAL = entry("lookup_person", Layer.REFUSE);

    private final Decide decide = new Decide(new Sureness(0.7, 0.15, 0.9, 0.6));

    @Test
    void answersWhenSure() {
        assertThat(addressed("思想汇报多久一篇", 0.8, 0.9, RULE)).isEqualTo(new Decision.Answer(RULE));
    }

    @Test
    void offersAChoiceWhenInDoubtButNeverTheRefusal() {
        assertThat(addressed("思想汇报呢", 0.5, 0.9, RULE, REFUSAL, OTHER_RULE))
                .isEqualTo(new Decision.Suggest(List.of(RULE, OTHER_RULE)));
    }

    @Test
    void handsOnWhereOneTopicIsAllThereIsToChooseFrom() {
        assertThat(addressed("思想汇报呢", 0.5, 0.9, RULE, REFUSAL)).isEqualTo(new Decision.HandOn(RULE));
        assertThat(addressed("思想汇报呢", 0.5, 0.9, RULE)).isEqualTo(new Decision.HandOn(RULE));
    }

    @Test
    void handsOnWhatItDoesNotKnow() {
        assertThat(addressed("食堂怎么走", 0.1, 0.9, RULE)).isEqualTo(new Decision.HandOn(RULE));
        assertThat(addressed("食堂怎么走", 0.9, 0.1, RULE)).isEqualTo(new Decision.HandOn(RULE));
        assertThat(addressed("食堂怎么走", 0, 0)).isEqualTo(new Decision.HandOn(null));
    }

    @Test
    void handsOnEveryPersonalCase() {
        assertThat(addressed("漏交了怎么办", 0.9, 0.95, CASE)).isEqualTo(new Decision.HandOn(CASE));
    }

    @Test
    void refusesToLookAPersonUpWhateverElseFits() {
        assertThat(addressed("张三是不是党员", 0.9, 0.95, RULE, REFUSAL)).isEqualTo(new Decision.Refuse(REFUSAL));
        assertThat(addressed("张三是不是党员", 0.9, 0.95, RULE)).isEqualTo(new Decision.HandOn(RULE));
        assertThat(ambient("张三是不是党员", 0.9, 0.95, RULE)).isEqualTo(new Decision.Silent());
    }

    @Test
    void doesNotAnswerThanks() {
        assertThat(addressed("谢谢！", 0.9, 0.95, RULE)).isEqualTo(new Decision.Silent());
        assertThat(addressed("🤣", 0, 0)).isEqualTo(new Decision.Silent());
    }

    @Test
    void speaksUnaskedOnlyWhenVerySure() {
        assertThat(ambient("思想汇报多久一篇", 0.8, 0.95, RULE)).isEqualTo(new Decision.Answer(RULE));
        assertThat(ambient("思想汇报多久一篇", 0.5, 0.95, RULE)).isEqualTo(new Decision.Silent());
        assertThat(ambient("思想汇报多久一篇", 0.8, 0.85, RULE)).isEqualTo(new Decision.Silent());
        assertThat(ambient("", 0, 0)).isEqualTo(new Decision.Silent());
    }

    private Decision addressed(String line, double confidence, double asked, Entry... entries) {
        return decide.on(findings(line, confidence, asked, entries), Hearing.ADDRESSED);
    }

    @Test
    void aBareWordOfTheFieldIsAnsweredOnlyToWhoeverAsks() {
        assertThat(ambient("转正", 0.9, 0.95, RULE)).isEqualTo(new Decision.Silent());
        assertThat(ambient("转正要多久", 0.9, 0.95, RULE)).isEqualTo(new Decision.Answer(RULE));
        assertThat(addressed("转正", 0.9, 0.95, RULE)).isEqualTo(new Decision.Answer(RULE));
    }

    @Test
    void givesNoNationalNumberWhereTheBranchMayDecide() {
        Entry year = answering("activist_1year", Layer.NATIONAL, "要1年以上。");
        Entry words = answering("tuiyou_what", Layer.NATIONAL, "推荐优秀团员。");
        Entry local = entry("activist_wait", Layer.LOCAL);
        assertThat(decide.on(between(year, 0.74, local, 0.25), Hearing.ADDRESSED))
                .isEqualTo(new Decision.Suggest(List.of(year, local)));
        assertThat(decide.on(between(year, 0.74, local, 0.25), Hearing.AMBIENT)).isEqualTo(new Decision.Silent());
        assertThat(decide.on(between(year, 0.9, local, 0.1), Hearing.AMBIENT)).isEqualTo(new Decision.Answer(year));
        assertThat(decide.on(between(words, 0.74, local, 0.25), Hearing.AMBIENT))
                .isEqualTo(new Decision.Answer(words));
        assertThat(decide.on(between(local, 0.74, year, 0.25), Hearing.AMBIENT)).isEqualTo(new Decision.Answer(local));
    }

    private static Findings between(Entry best, double confidence, Entry second, double score) {
        List<Hit> hits = List.of(new Hit(best, confidence, List.of()), new Hit(second, score, List.of()));
        return new Findings(new Understand().read("要满一年才能成积极分子吗"), hits, confidence, 0.95);
    }

    private Decision ambient(String line, double confidence, double asked, Entry... entries) {
        return decide.on(findings(line, confidence, asked, entries), Hearing.AMBIENT);
    }

    private static Findings findings(String line, double confidence, double asked, Entry... entries) {
        List<Hit> hits = new ArrayList<>();
        for (Entry entry : entries) {
            hits.add(new Hit(entry, confidence, List.of()));
        }
        return new Findings(new Understand().read(line), hits, confidence, asked);
    }

    private static Entry entry(String topic, Layer layer) {
        return answering(topic, layer, "答");
    }

    private static Entry answering(String topic, Layer layer, String answer) {
        Provenance source = new Provenance("规定", null, null, null, null, null, null);
        return new Entry(1, topic, topic, layer, null, source, answer, Examples.of("问"), Scope.BRANCH);
    }
}
