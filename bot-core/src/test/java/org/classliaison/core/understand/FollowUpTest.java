package org.classliaison.core.understand;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FollowUpTest {

    private final FollowUp followUp = new FollowUp(new Understand());

    @ParameterizedTest
    @CsvSource({
        "积极分子要考察多久, 那预备期呢, 预备期要考察多久",
        "积极份子要考察多久？, 发展对象？, 发展对象要考察多久",
        "入党申请书要手写吗, 那思想汇报呢, 思想汇报要手写吗",
        "申请书要手写吗, 打印呢, 申请书要打印吗",
        "党费交多少, 那宣誓呢, 宣誓交多少"
    })
    void exchangesAWordForTheOneOfItsKind(String before, String line, String whole) {
        assertThat(followUp.read(before, line)).contains(whole);
    }

    @ParameterizedTest
    @CsvSource({
        "思想汇报多久一篇, 那要交给谁, 思想汇报要交给谁",
        "思想汇报多久一篇, 晚交了怎么办, 思想汇报晚交了怎么办",
        "转正申请什么时候交, 要是没交, 转正申请要是没交怎么办",
        "积极分子要交思想汇报吗, 那预备党员要交吗, 思想汇报预备党员要交吗"
    })
    void putsTheObjectBeforeANewAsking(String before, String line, String whole) {
        assertThat(followUp.read(before, line)).contains(whole);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "谢谢，那食堂几点关门",
                "那食堂几点关门",
                "那火锅呢",
                "那王磊呢",
                "谢谢",
                "那",
                "？？",
                "",
                "那预备期一般要多久才能满呢我想问一下",
                "积极分子要考察多久",
                "思想汇报交了",
                "那党课作业发小群了"
            })
    void leavesATopicChangeAStatementAndAWholeQuestionAlone(String line) {
        assertThat(followUp.read("积极分子要考察多久", line)).isEmpty();
    }

    @Test
    void keepsAQuestionAboutAPersonOne() {
        Understand understand = new Understand();
        String about = followUp.read("我是不是积极分子", "那王磊呢").orElseThrow();
        assertThat(understand.read(about).about()).isEqualTo(About.OTHER_PERSON);
        assertThat(followUp.read("李明是党员吗", "那王磊呢")).contains("李明是党员吗");
        assertThat(followUp.read("李明是党员吗", "那食堂几点关门")).isEmpty();
    }
}
