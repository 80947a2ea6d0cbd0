package org.classliaison.core.signs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.classliaison.core.chat.Texts;
import org.classliaison.core.knowledge.Seed;
import org.junit.jupiter.api.Test;

/** What is never looked for. Whoever has to change one of these tests has left the boundary. */
class BoundaryTest {

    private static final Set<String> LABELS = Set.of(
            "distress.mood",
            "distress.care",
            "distress.danger",
            "abuse.insult",
            "abuse.threat",
            "abuse.hounding",
            "abuse.harassment",
            "scam.task",
            "scam.invest",
            "scam.shopping",
            "scam.courier",
            "scam.loan",
            "scam.credit",
            "scam.boss",
            "scam.police",
            "scam.romance",
            "scam.game",
            "scam.campusloan",
            "scam.parttime",
            "scam.paper",
            "scam.link",
            "scam.account",
            "wish.complaint",
            "wish.wish");

    /** Parts of words on politics, religion, peoples and identities, to see that no list has them. */
    private static final List<String> NEVER = List.of(
            "党", "政", "国", "主席", "总理", "书记", "选举", "民主", "自由", "革命", "共产", "团员", "社会主义", "游行", "示威", "抗议", "台湾", "香港",
            "西藏", "新疆", "族", "汉人", "回民", "藏", "维吾尔", "蒙古", "宗", "教徒", "佛", "基督", "上帝", "真主", "伊斯兰", "穆斯林", "清真", "寺",
            "教堂", "信仰", "同性", "同志", "男同", "女同", "双性", "跨性别", "拉拉", "基佬", "娘炮", "女权", "性别", "黑人", "白人", "鬼子", "棒子", "外地",
            "农村", "乡下", "残疾", "聋", "瞎", "户口", "地域", "南方", "北方", "河南", "东北");

    private final SignSeed seed = Seed.signs();

    @Test
    void thereAreFiveCategoriesAndNeverAnother() {
        assertThat(Stream.of(Category.values()).map(Enum::name))
                .containsExactly("DISTRESS", "ABUSE", "SCAM", "LEAK", "WISH");
        assertThat(Stream.of(Question.values()).map(Question::category))
                .doesNotContainNull()
                .doesNotContain(Category.LEAK);
    }

    @Test
    void everyLineHasOneOfTheKnownLabelsOrNone() {
        Set<String> labels = seed.lines().stream().map(SignLine::label).collect(Collectors.toCollection(TreeSet::new));
        labels.remove(SignLine.NONE);
        assertThat(labels).isEqualTo(new TreeSet<>(LABELS));
        assertThat(seed.frames().stream().map(SignLine::label).distinct())
                .containsExactlyInAnyOrder("leak.id", "leak.mobile", "leak.card", "leak.student");
    }

    @Test
    void noListHasAWordOfPoliticsReligionPeoplesOrIdentities() {
        assertThat(seed.words().keySet()).allMatch(label -> LABELS.contains(label) || label.equals(SignSeed.IDIOM));
        Set<String> found = seed.words().values().stream()
                .flatMap(List::stream)
                .filter(word -> NEVER.stream().anyMatch(word::contains))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(found).isEmpty();
    }

    @Test
    void lowMoodIsNeverPutBeforeAnybody() {
        Sign mood = new Sign(
                Category.DISTRESS, "distress.mood", Severity.MOOD, 1, 0, List.of(), List.of("sign.reason.words"), "x");
        assertThat(mood.isWithin(1000)).isFalse();
        assertThat(Question.LOW.severity()).isEqualTo(Severity.MOOD);
    }

    @Test
    void distressLearnsFromThreeSeveritiesAndNothingElse() {
        assertThat(Stream.of(Question.values())
                        .filter(question -> question.category() == Category.DISTRESS)
                        .map(Question::severity))
                .containsExactly(Severity.DANGER, Severity.CARE, Severity.MOOD);
    }

    @Test
    void everyLabelHasANameInBothLanguages() {
        for (Locale locale : Set.of(Locale.CHINA, Locale.ENGLISH)) {
            Texts texts = new Texts(locale);
            Stream.concat(LABELS.stream(), Stream.of("leak.id", "leak.mobile", "leak.card", "leak.student"))
                    .forEach(label ->
                            assertThat(texts.get("sign." + label)).as(label).isNotBlank());
        }
    }
}
