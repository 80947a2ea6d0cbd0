package org.classliaison.core.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.classliaison.core.testing.ClassRoom;
import org.classliaison.core.testing.GroupChat;
import org.classliaison.core.testing.Shelves;
import org.junit.jupiter.api.Test;

/** What a class has written down answers in place of the general text. */
class AnswerFromRecordsTest {
    private final ClassRoom room = new ClassRoom();

    @Test
    void nothingWrittenDownMeansTheEntrysOwnText() {
        assertThat(asked(Shelves.REPORT_DUE)).contains("目前还没有记录").doesNotContain("登记");
    }

    @Test
    void aDeadlineSaysTheDayHowFarItIsAndWhoWroteItDown() {
        keep("截止 思想汇报 12月31日");

        assertThat(asked(Shelves.REPORT_DUE).lines())
                .containsExactly("思想汇报截止：12月31日（周四），还有 38 天", "依据：本班记录 · 联系人 王芳 11月23日登记", "具体可问：王芳、周明");
    }

    @Test
    void aPassedDayAnswersNoMore() {
        keep("截止 思想汇报 明天");
        room.town.pass(Duration.ofDays(1));
        assertThat(asked(Shelves.REPORT_DUE)).contains("就是今天");
        room.town.pass(Duration.ofDays(1));
        assertThat(asked(Shelves.REPORT_DUE)).contains("目前还没有记录");
    }

    @Test
    void eventsComeNearestFirstThreeAtMostInFourLines() {
        keep("活动 主题党日 12月5日 14:00 教三301");
        keep("活动 谈心会 11月28日");
        keep("活动 参观校史馆 2027-01-05");
        keep("活动 志愿服务 1月9日");

        assertThat(asked(Shelves.NEXT_EVENT).lines())
                .containsExactly(
                        "谈心会：11月28日（周六）",
                        "主题党日：12月5日（周六） 14:00，教三301",
                        "参观校史馆：2027年1月5日（周二）",
                        "依据：本班记录 · 联系人 王芳 11月23日登记");
    }

    @Test
    void theTitleThatIsAskedForComesAlone() {
        keep("活动 主题党日 12月5日 14:00 教三301");
        keep("活动 谈心会 11月28日");

        assertThat(asked("下次主题党日几号")).startsWith("主题党日：12月5日").doesNotContain("谈心会");
    }

    @Test
    void figuresShowTheirDayAndOnlyTheOneAskedFor() {
        keep("数字 积极分子 5人");
        keep("数字 递交申请书 12 人");

        assertThat(asked(Shelves.FIGURES)).startsWith("积极分子：5人（截至 11月23日）").doesNotContain("12");
    }

    @Test
    void aFigureOfAnotherThingIsNoAnswer() {
        keep("数字 递交申请书 12 人");

        assertThat(asked(Shelves.FIGURES)).contains("还没有这项人数");
    }

    @Test
    void aContactStandsBesideTheNationalRule() {
        keep("联系 申请书 交给团支书");

        assertThat(asked(Shelves.TO_WHOM).lines())
                .startsWith("交给学校里的党组织。", "申请书：交给团支书")
                .element(2)
                .asString()
                .contains("全国+本班记录", "《细则》第六条；联系人 王芳", "2026-05-11 版");
    }

    @Test
    void theTwoMembersStayTheAnswerToWhoHelpsUnlessAnotherIsNamed() {
        keep("联系 辅导员 行政楼 203");

        assertThat(asked(Shelves.CONTACT)).contains("王芳、周明").doesNotContain("203");
    }

    @Test
    void theBranchsRecordsAnswerInEveryClassAndThoseOfAClassInNoOther() {
        room.town.addClass("信息 2402 班", -2002);
        GroupChat others = room.town.group(-2002);
        keep("截止 思想汇报 12月31日");
        room.classmate.asksIn(others, Shelves.REPORT_DUE);
        assertThat(others.lastFromBot().text()).contains("目前还没有记录");

        room.admin.says("/records 截止 思想汇报 12月30日");
        room.admin.presses("保存");
        room.classmate.asksIn(others, Shelves.REPORT_DUE);

        assertThat(others.lastFromBot().text()).contains("12月30日", "支部 支部老师 11月23日登记");
    }

    @Test
    void aDraftAnswersNothing() {
        room.wang.says("/records 截止 思想汇报 12月31日");

        assertThat(asked(Shelves.REPORT_DUE)).contains("目前还没有记录");
    }

    @Test
    void aMembersReadyAnswerIsThatOfTheRecords() {
        keep("截止 思想汇报 12月31日");
        room.student.asksIn(room.group, "汇报到底啥时候交呀急急急");
        room.wang.presses("已有答案");
        room.wang.presses(Shelves.REPORT_DUE_TITLE);

        assertThat(room.group.lastFromBot().text()).contains("12月31日（周四）");
    }

    private String asked(String question) {
        room.student.asksIn(room.group, question);
        return room.group.lastFromBot().text();
    }

    private void keep(String line) {
        room.wang.says("/records " + line);
        room.wang.presses("保存");
        assertThat(List.of(room.wang.lastFromBot().text())).first().asString().startsWith("✓");
    }
}
