package org.classliaison.core.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.classliaison.core.knowledge.Remark.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChecksTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final String RULES = "《发展党员工作细则》第十三条";

    @Test
    void theSeedGivesNoFalseAlarm() {
        assertThat(Checks.of(Seed.entries(), TODAY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "考察期1年以上。, 考察期6个月。",
        "每季度一篇。, 每月一篇。",
        "不少于八百字。, 不少于1500字。",
        "公示5个工作日。, 公示七个工作日。",
        "过半数即超过50%。, 过半数即超过66%。",
        "5月31日前交，要两个人签字。, 要三人签字。"
    })
    void differentNumbersForTheSameQuestionContradict(String one, String other) {
        assertThat(kinds(branch("a", one), branch("b", other))).containsExactly(Kind.CONTRADICTS);
    }

    @ParameterizedTest
    @CsvSource({
        "满1年。, 满十二个月。",
        "2014年版的规定。, 2026年版的规定。",
        "5月11日发布。, 6月30日发布。",
        "没有统一日期。, 公示5天。",
        "一般3天，最多5天。, 5天。",
        "要两名联系人。, 要3天。"
    })
    void whatIsNoOtherNumberDoesNotContradict(String one, String other) {
        assertThat(kinds(branch("a", one), branch("b", other))).containsExactly(Kind.SAME_QUESTION);
    }

    @Test
    void titlesThatDifferByOneSignAreTheSameQuestion() {
        Entry one = entry("a", "思想汇报多久一篇", Layer.BRANCH, "每月一篇。", "问法甲");
        Entry other = entry("b", "思想汇报多久写一篇？", Layer.BRANCH, "每季度一篇。", "问法乙");

        assertThat(kinds(one, other)).containsExactly(Kind.CONTRADICTS);
    }

    @Test
    void twoClassesMayHaveTwoRules() {
        assertThat(kinds(ofClass(1L, branch("a", "每月一篇。")), ofClass(2L, branch("b", "每季度一篇。"))))
                .isEmpty();
    }

    @Test
    void aClassMayDifferFromTheBranchWhereItStandsInForIt() {
        Entry branch = branch("a", "每月一篇。");

        assertThat(kinds(branch, ofClass(1L, branch("a", "每季度一篇。")))).isEmpty();
        assertThat(kinds(branch, overriding("a", branch("b", "每季度一篇。")))).isEmpty();
    }

    @Test
    void noClassMayDifferFromANationalNumber() {
        Entry national = cited("a", RULES, "2026-05-11", "满1年。");

        assertThat(kinds(national, ofClass(1L, branch("a", "满6个月。")))).containsExactly(Kind.CONTRADICTS);
    }

    @Test
    void twoThatStandInForTheSameMayNotDiffer() {
        Entry root = entry("root", "根", Layer.BRANCH, "看通知。", "问根");
        Entry one = overriding("root", entry("a", "甲", Layer.BRANCH, "每月一篇。", "问甲"));
        Entry other = overriding("root", entry("b", "乙", Layer.BRANCH, "每季度一篇。", "问乙"));

        assertThat(kinds(root, one, other)).containsExactly(Kind.CONTRADICTS);
    }

    @Test
    void whatIsOverContradictsNothing() {
        Entry over = until(TODAY.minusDays(1), branch("a", "每月一篇。"));

        assertThat(kinds(over, branch("b", "每季度一篇。"))).containsExactly(Kind.OVER);
    }

    @Test
    void theSameQuestionIsFoundInWhateverSpelling() {
        assertThat(kinds(
                        entry("a", "甲", Layer.BRANCH, "看通知。", "思想彙報怎麼交？"),
                        entry("b", "乙", Layer.BRANCH, "问支部。", "思想汇报怎么交")))
                .containsExactly(Kind.SAME_QUESTION);
    }

    @ParameterizedTest
    @CsvSource({
        "《发展党员工作细则》第十三条, 2014",
        "《发展党员工作细则》第十三条, 2014-06-11",
        "《发展党员工作细则》（2014年版）第十三条, 2026-05-11",
        "《中国共产党发展党员工作细则（试行）》第九条, 1990年"
    })
    void anOldEditionIsSeenBesideTheNewOne(String source, String edition) {
        Entry now = cited("now", RULES, "2026-05-11", "新的。");

        assertThat(kinds(now, cited("old", source, edition, "旧的。"))).containsExactly(Kind.OLD_EDITION);
    }

    @ParameterizedTest
    @CsvSource({
        "《发展党员工作细则》第五条；《党章》第一条, 2026-05-11",
        "《发展党员工作细则》第五条, 2026",
        "《中国共产党章程》第九条, 2022-10-22",
        "《党员教育管理工作条例》2019年, 2019"
    })
    void otherDocumentsHaveEditionsOfTheirOwn(String source, String edition) {
        Entry now = cited("now", RULES, "2026-05-11", "新的。");

        assertThat(kinds(now, cited("other", source, edition, "别的。"))).isEmpty();
    }

    @Test
    void anEditionThatIsNotYetInForceMakesNothingOld() {
        Entry next = from(TODAY.plusDays(10), cited("next", RULES, "2027-01-01", "新的。"));

        assertThat(kinds(next, cited("now", RULES, "2026-05-11", "现在的。"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            value = {"《发展党员工作细则》第十三条, NULL", "网上看到的, 2026", "'', 2026"},
            nullValues = "NULL")
    void aNationalAnswerNeedsDocumentAndEdition(String source, @Nullable String edition) {
        assertThat(kinds(cited("a", source, edition, "答。"))).containsExactly(Kind.NO_SOURCE);
    }

    @Test
    void aReviewIsDueOnItsDay() {
        assertThat(kinds(due(TODAY, branch("a", "答。")))).containsExactly(Kind.REVIEW_DUE);
        assertThat(kinds(due(TODAY.plusDays(1), branch("a", "答。")))).isEmpty();
    }

    @Test
    void aCircleIsSeenInEachOfItsEntries() {
        assertThat(kinds(
                        overriding("b", entry("a", "甲", Layer.BRANCH, "答甲。", "问甲")),
                        overriding("c", entry("b", "乙", Layer.BRANCH, "答乙。", "问乙")),
                        overriding("a", entry("c", "丙", Layer.BRANCH, "答丙。", "问丙"))))
                .containsExactly(Kind.CIRCLE, Kind.CIRCLE, Kind.CIRCLE);
    }

    @Test
    void whoStandsInForNothingIsTold() {
        assertThat(kinds(overriding("nobody", branch("a", "答。")))).containsExactly(Kind.OVERRIDES_NOTHING);
    }

    @Test
    void aNumberWhereNoRuleIsGivenIsSeen() {
        assertThat(kinds(entry("a", "字数", Layer.LOCAL, "一般写1500字。", "多少字"))).containsExactly(Kind.NUMBER_FOR_LOCAL);
    }

    @Test
    void thousandsThatAreAllAlikeAreNotComparedEachWithEach() {
        List<Entry> many = IntStream.range(0, 5_000)
                .mapToObj(i -> entry("t" + i, "第" + i + "间教室", Layer.BRANCH, "开放3天。", "几点开门", i + "号教室几点开"))
                .toList();

        assertThat(Checks.of(many, TODAY)).hasSizeLessThan(5 * many.size());
    }

    private static List<Kind> kinds(Entry... entries) {
        return Checks.of(List.of(entries), TODAY).stream().map(Remark::kind).toList();
    }

    private static Entry branch(String topic, String answer) {
        return entry(topic, "标题" + topic, Layer.BRANCH, answer, "这件事怎么办");
    }

    private static Entry entry(String topic, String title, Layer layer, String answer, String... ways) {
        Provenance source = new Provenance("本支部规定", null, null, null, null, null, null);
        return new Entry(1, topic, title, layer, null, source, answer, Examples.of(ways), Scope.BRANCH);
    }

    private static Entry cited(String topic, String source, @Nullable String edition, String answer) {
        Provenance cited = new Provenance(source, edition, null, null, null, null, null);
        return new Entry(
                1, topic, "标题" + topic, Layer.NATIONAL, null, cited, answer, Examples.of("问" + topic), Scope.BRANCH);
    }

    private static Entry ofClass(Long classId, Entry entry) {
        return scoped(entry, new Scope(classId, entry.scope().overrides()));
    }

    private static Entry overriding(String topic, Entry entry) {
        return scoped(entry, new Scope(entry.classId(), topic));
    }

    private static Entry scoped(Entry entry, Scope scope) {
        return new Entry(
                1,
                entry.topic(),
                entry.title(),
                entry.layer(),
                null,
                entry.provenance(),
                entry.answer(),
                entry.examples(),
                scope);
    }

    private static Entry until(LocalDate day, Entry entry) {
        return entry.from(new Provenance("本支部规定", null, null, day, null, null, null));
    }

    private static Entry due(LocalDate day, Entry entry) {
        return entry.from(new Provenance("本支部规定", null, null, null, null, null, day));
    }

    private static Entry from(LocalDate day, Entry entry) {
        Provenance source = entry.provenance();
        return entry.from(new Provenance(source.source(), source.edition(), day, null, null, null, null));
    }
}
