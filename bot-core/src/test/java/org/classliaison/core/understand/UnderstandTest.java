package org.classliaison.core.understand;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class UnderstandTest {

    private final Understand understand = new Understand();

    @Test
    void bringsSpellingsTogether() {
        assertThat(Stream.of("思想汇报多久一篇", "思想回报多久一篇", "思\u200b想汇报多久一篇", "<b>思想汇报</b>多久一篇", "思想彙報多久一篇"))
                .extracting(line -> understand.read(line).text().replace(" ", ""))
                .containsOnly("思想汇报多久一篇");
        assertThat(text("ＡＢＣ　１２３")).isEqualTo("abc 123");
        assertThat(text("？？？？？？")).isEqualTo("??");
    }

    @Test
    void mendsTheSlipsOfTheField() {
        assertThat(text("入档积极份子要政申吗，当员党废交多少")).isEqualTo("入党积极分子要政审吗,党员党费交多少");
    }

    @Test
    void cutsLinesThatAreTooLongToBeAQuestion() {
        assertThat(text("入党".repeat(3000)).length()).isLessThanOrEqualTo(PlainSpelling.LONGEST);
        assertThat(text("\uD83E\uDD23".repeat(3000)).length()).isLessThanOrEqualTo(PlainSpelling.LONGEST);
    }

    @Test
    void tellsHowLongFromHowOften() {
        assertThat(understand.read("积极分子要考察多久").asks()).contains(Asks.HOW_LONG).doesNotContain(Asks.HOW_OFTEN);
        assertThat(understand.read("积极分子多久考察一次").asks())
                .contains(Asks.HOW_OFTEN)
                .doesNotContain(Asks.HOW_LONG);
    }

    @Test
    void seesTheStage() {
        assertThat(understand.read("积极分子和发展对象有啥区别").stages())
                .containsExactlyInAnyOrder(Stage.ACTIVIST, Stage.DEVELOPMENT_TARGET);
    }

    @Test
    void seesWhenAPersonIsLookedUp() {
        assertThat(Stream.of("张三是不是积极分子", "@王磊 他政审过了没", "我室友是党员吗", "班长转正了没", "查一下李华到哪步了", "\u202e王明入党了没\u202c"))
                .allSatisfy(line -> assertThat(understand.read(line).about()).isEqualTo(About.OTHER_PERSON));
    }

    @Test
    void takesARuleForARule() {
        assertThat(Stream.of("预备党员算党员吗", "发展对象是党员吗", "没参加发展对象培训能入党不", "回族同学能入党吗", "高中交的申请书还算吗", "@李明 你是积极分子吗"))
                .allSatisfy(line -> assertThat(understand.read(line).about()).isEqualTo(About.ANYBODY));
    }

    @Test
    void seesWhenSomebodyAsksForTheirOwnRecord() {
        assertThat(Stream.of("我现在到哪步了", "帮我查下我的进度", "我是积极分子了吗", "我还差多久满一年"))
                .allSatisfy(line -> assertThat(understand.read(line).about()).isEqualTo(About.ASKER));
    }

    @Test
    void knowsACourtesyWhenItSeesOne() {
        assertThat(Stream.of("", "谢谢", "收到！", "好的谢谢老师", "你好", "🤣🤣", "辛苦了~"))
                .allSatisfy(line -> assertThat(understand.read(line).courtesy()).isTrue());
        assertThat(understand.read("你好，思想汇报多久一篇").courtesy()).isFalse();
    }

    private String text(String line) {
        return understand.read(line).text();
    }
}
