package org.classliaison.core.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.classliaison.core.testing.ClassRoom;
import org.classliaison.core.testing.Shelves;
import org.junit.jupiter.api.Test;

/** Finding and looking at entries of the knowledge base in chat. */
class KbTest {
    private final KbRoom kb = new KbRoom();
    private final ClassRoom room = kb.room;

    @Test
    void showsHowTheKnowledgeBaseStands() {
        room.wang.says("/kb");

        assertThat(room.wang.lastFromBot().text()).contains("全支部 12 条", "信息 2401 班自己的 0 条");
        assertThat(room.wang.lastFromBot().labels()).contains("找条目", "写新条目");
    }

    @Test
    void findsByTopicByTitleAndByQuestion() {
        room.wang.says("/kb " + KbRoom.BRANCH);
        assertThat(room.wang.lastFromBot().text()).contains("【思想汇报多久一篇】全支部", "编号 report_freq");

        room.wang.says("/kb 思想汇报");
        assertThat(room.wang.lastFromBot().labels()).contains("思想汇报多久一篇", "思想汇报漏交", "思想汇报截止日期");

        room.wang.says("/kb " + Shelves.ACTIVIST);
        assertThat(room.wang.lastFromBot().labels()).contains("积极分子考察期");

        room.wang.says("/kb");
        room.wang.presses("找条目");
        room.wang.says("截止");
        room.wang.presses("思想汇报截止日期");
        assertThat(room.wang.lastFromBot().text()).contains("编号 report_deadline");
    }

    @Test
    void theCardShowsWhatStudentsSeeAndWhereItComesFrom() {
        room.admin.says("/kb activist_period");

        assertThat(room.admin.lastFromBot().text())
                .contains("考察期一年以上。\n从确定为入党积极分子之日算起。\n依据：全国 · 《细则》第十条")
                .contains("有效：2026-05-11 至 不限", "核对：tests，2026-05-11；下次核对 2027-05-11", "问法 1 种");
        assertThat(room.admin.lastFromBot().labels())
                .containsExactly(
                        "改答案", "改标题", "改来源", "改层级", "取代哪条", "有效期", "下次核对", "核对过了", "加问法", "不是这个意思", "历史", "停用");
    }

    @Test
    void studentsAreToldKindlyAndTheGroupIsSentToPrivate() {
        room.student.says("/kb 思想汇报");
        assertThat(room.student.lastFromBot().text()).isEqualTo("知识库由本班联系人和支部管理员来维护。想知道什么，直接问我就行。");
        room.wang.asksIn(room.group, "/kb");
        assertThat(room.group.lastFromBot().text()).contains("请私聊我");
    }

    @Test
    void whatNeedsALookIsCountedListedAndInTheDigest() {
        room.town.pass(Duration.ofDays(200));
        room.admin.says("/kb");
        assertThat(room.admin.lastFromBot().text()).contains("需要看看的 12 条。");
        room.admin.presses("需要看看的 12");
        assertThat(room.admin.lastFromBot().text()).contains("到了该再核对一次的日子", "后面还有 7 条");
        assertThat(room.admin.lastFromBot().labels()).hasSize(5);

        kb.ask();
        room.admin.says("/digest");
        assertThat(room.admin.lastFromBot().text()).contains("知识库里有 12 条需要看看：私聊我发 /kb");
        room.wang.says("/kb");
        assertThat(room.wang.lastFromBot().text()).contains("现在没有需要看看的。");
    }

    @Test
    void aRuleOfTheClassThatContradictsTheNationalOneNeedsALook() {
        room.wang.says("/kb activist_period");
        room.wang.presses("本班另有规定");
        room.wang.says("考察期6个月。");
        room.wang.says("班委会决定");
        assertThat(room.wang.lastFromBot().text()).contains("⚠ 和「积极分子考察期」问的是一件事，数字却不一样");
        room.wang.presses("生效");

        room.admin.says("/kb activist_period");
        room.admin.presses("积极分子考察期");
        room.admin.presses("改答案");
        room.admin.says("考察期1年以上。");
        room.admin.presses("生效");
        room.wang.says("/kb");
        room.wang.presses("需要看看的 1");

        assertThat(room.wang.lastFromBot().text()).contains("积极分子考察期：和「积极分子考察期」问的是一件事，数字却不一样");
    }
}
