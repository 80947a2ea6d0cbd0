package org.classliaison.core.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.classliaison.core.testing.CareRoom;
import org.classliaison.core.testing.Someone;
import org.junit.jupiter.api.Test;

/** One Monday in a class: both switch it on, something serious happens, something foolish, something careless. */
class CareStoryTest {

    private final CareRoom care = new CareRoom();
    private final Someone student = care.student;
    private final Someone wang = care.wang;
    private final Someone zhou = care.zhou;
    private final Someone counselor = care.room.counselor;

    @Test
    void aDayOfCare() {
        bothSwitchItOn();
        aFriendIsInDanger();
        aScamIsTakenForAJokeAndThenNot();
        aNumberStandsInTheGroup();
        wishesAreOnlyCounted();
        theBoardSaysHowRightItWas();
        assertThat(care.town.deadLetters()).isZero();
    }

    private void bothSwitchItOn() {
        care.with("情绪困扰", "诈骗", "个人信息外泄");
        assertThat(care.group.lastFromBot().text()).contains("情绪困扰", "诈骗", "个人信息外泄", "/flags off");
        assertThat(care.town.pinned(care.group))
                .isEqualTo(care.group.lastFromBot().messageId());
        care.choose(zhou, "意见和愿望");
        zhou.presses("只计数");
        wang.presses("同意只计数");
    }

    private void aFriendIsInDanger() {
        care.room.classmate.saysIn(care.group, "你最近怎么都不说话");
        student.saysIn(care.group, "我不想活了");
        assertThat(zhou.lastFromBot().text()).isEqualTo("「信息 2401 班」有一条需要现在看一眼：危险信号");

        zhou.presses("打开下一条");
        zhou.presses("打开");
        assertThat(zhou.lastFromBot().text()).contains("原文：「我不想活了」", "同学 B：你最近怎么都不说话", "12356");
        assertThat(wang.presses("打开下一条")).contains("没有等你看的");
        zhou.presses("显示姓名");
        zhou.presses("转辅导员");
        zhou.says("已经打电话，人在宿舍，请您过去。学生甲，3 号楼");
        zhou.presses("类别和我的说明");
        assertThat(counselor.lastFromBot().text())
                .contains("周明请你出面：危险信号", "学生甲，3 号楼")
                .doesNotContain("不想活");
    }

    private void aScamIsTakenForAJokeAndThenNot() {
        care.room.classmate.saysIn(care.group, "刷单日结，加我");
        wang.says("/flags");
        wang.presses("打开下一条");
        wang.presses("打开");
        wang.presses("玩笑");
        wang.presses("撤销");
        wang.presses("打开");
        wang.presses("已联系");
        assertThat(care.waiting()).isEmpty();
    }

    private void aNumberStandsInTheGroup() {
        student.saysIn(care.group, "我的身份证号是 110101");
        assertThat(wang.lastFromBot().text()).contains("现在看一眼：个人信息外泄").doesNotContain("110101");
        wang.presses("打开下一条");
        wang.presses("打开");
        wang.presses("需要关心");
        assertThat(wang.messages()).noneMatch(said -> said.text().contains("110101"));
    }

    private void wishesAreOnlyCounted() {
        student.saysIn(care.group, "空调又坏了");
        care.town.pass(Duration.ofHours(9));
        care.town.tellFlags();
        assertThat(care.waiting()).isEmpty();
        assertThat(CareRoom.allOf(wang)).doesNotContain("空调");
    }

    private void theBoardSaysHowRightItWas() {
        zhou.says("/care board");
        assertThat(zhou.lastFromBot().text())
                .contains("情绪困扰（distress-1）提示 1", "转辅导员 1")
                .contains("诈骗（scam-1）提示 1", "已联系 1", "玩笑 0")
                .contains("个人信息外泄（leak-1）提示 1", "需要关心 1")
                .contains("意见和愿望（只计数）2026-11-23 那周 1 次");
    }
}
