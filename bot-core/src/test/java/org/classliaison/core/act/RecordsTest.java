package org.classliaison.core.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.classliaison.core.people.Role;
import org.classliaison.core.testing.ClassRoom;
import org.classliaison.core.testing.Shelves;
import org.classliaison.core.testing.Shown;
import org.classliaison.core.testing.Someone;
import org.classliaison.core.testing.Town;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Keeping the class's records by chat. In the room it is Monday, 23 November 2026, ten in the morning. */
class RecordsTest {
    private final ClassRoom room = new ClassRoom();

    @Test
    void oneLineIsReadBackInFullAndKeptAfterOnePress() {
        room.wang.says("/records 截止 思想汇报 12月31日");
        assertThat(room.wang.lastFromBot().text()).contains("截止 思想汇报：2026年12月31日（周四）", Shelves.REPORT_DUE_TITLE);
        assertThat(room.wang.lastFromBot().labels()).containsExactly("保存", "改");

        room.wang.presses("保存");

        assertThat(room.wang.lastFromBot().text()).contains("✓ 已登记（信息 2401 班）", "2026年12月31日（周四）");
    }

    @Test
    void buttonsLeadThereInAFewSteps() {
        room.wang.says("/records");
        assertThat(room.wang.lastFromBot().labels()).containsExactly("新增截止", "新增活动", "新增数字", "新增联系");
        room.wang.presses("新增活动");
        room.wang.says("主题党日");
        assertThat(room.wang.lastFromBot().text()).contains("在哪一天");
        room.wang.says("12月5日 14:00 教三301");

        assertThat(room.wang.lastFromBot().text()).contains("活动 主题党日：2026年12月5日（周六） 14:00 教三301");
    }

    @Test
    void whatIsWrongIsChangedBeforeItIsKept() {
        room.wang.says("/records 活动 主题党日 12月5日 14:00 教三301");
        room.wang.presses("改");
        room.wang.says("12月6日 15:00");
        assertThat(room.wang.lastFromBot().text()).contains("主题党日：2026年12月6日（周日） 15:00 教三301");
        room.wang.presses("改");
        room.wang.says("参观校史馆");
        assertThat(room.wang.lastFromBot().text()).contains("参观校史馆：2026年12月6日（周日） 15:00 教三301");
    }

    @ParameterizedTest
    @CsvSource({
        "截止 思想汇报 2月30日, 不是一个日期",
        "截止 思想汇报 2026-11-01, 2026年11月1日（周日）已经过去了",
        "活动 谈心会 今天 9:00, 已经过去了",
        "截止 思想汇报, 哪一天截止",
        "截止 12月31日, 请把名称发来",
        "数字 递交申请书, 请发数字",
        "联系 党校报名, 找哪里",
        "截止, 什么事、哪天截止",
        "计划 思想汇报 12月31日, 请以「截止」「活动」「数字」或「联系」开头",
    })
    void anythingUnclearIsAskedForInOneSentence(String line, String answer) {
        room.wang.says("/records " + line);

        assertThat(room.wang.lastFromBot().text()).contains(answer);
        assertThat(room.wang.lastFromBot().labels()).isEmpty();
        assertThat(current()).isEmpty();
    }

    @Test
    void aDraftOutlivesABadLine() {
        room.wang.says("/records 截止 思想汇报 2月30日");
        room.wang.says("还是不知道" + "长".repeat(60));
        assertThat(room.wang.lastFromBot().text()).contains("太长了");
        room.wang.says("下周五");

        assertThat(room.wang.lastFromBot().text()).contains("截止 思想汇报：2026年12月4日（周五）");
    }

    @ParameterizedTest
    @ValueSource(strings = {"数字 递交申请书 12 人", "数字 递交申请书：12人", "数字 12人 递交申请书"})
    void figuresAreNumbersAndLeaveNoRoomForNames(String line) {
        room.wang.says("/records " + line);

        assertThat(room.wang.lastFromBot().text()).containsPattern("数字 递交申请书：12 ?人");
        assertThat(room.wang.lastFromBot().labels()).contains("保存");
    }

    @Test
    void itIsSaidWhichQuestionsARecordWillAnswer() {
        room.wang.says("/records 联系 辅导员 行政楼 203");

        assertThat(room.wang.lastFromBot().text()).contains("有人问到「辅导员」时，我照此回答。");
    }

    @Test
    void aNewFigureOfThatTitleReplacesTheOld() {
        keep("数字 递交申请书 12人");
        keep("数字 递交申请书 15人");

        assertThat(current()).singleElement().asString().contains("15人");
    }

    @Test
    void onlyMembersAndAdminsKeepRecords() {
        room.student.says("/records 截止 思想汇报 12月31日");
        assertThat(room.student.lastFromBot().text()).startsWith("登记由本班联系人和支部管理员来做");
        room.student.says("/records");
        assertThat(room.student.lastFromBot().text()).startsWith("登记由本班联系人和支部管理员来做");
        room.wang.asksIn(room.group, "/records");
        assertThat(room.group.lastFromBot().text()).contains("请私聊我");
    }

    @Test
    void rightsAreAskedForAtEachPress() {
        room.wang.says("/records 截止 思想汇报 12月31日");
        Shown check = room.wang.lastFromBot();
        assertThat(room.classmate.pressesOld(check, "保存")).contains("只有这个班的联系人");
        assertThat(room.classmate.pressesOld(check, "改")).isEqualTo("已经处理过了");
        assertThat(current()).isEmpty();

        room.wang.presses("保存");
        assertThat(room.wang.pressesOld(check, "保存")).isEqualTo("已经处理过了");
        room.wang.says("/records");
        Shown list = room.wang.lastFromBot();
        assertThat(room.classmate.pressesOld(list, "删除：思想汇报")).contains("只有这个班的联系人");
        assertThat(room.classmate.pressesOld(list, "新增截止")).contains("登记由本班联系人");
        assertThat(current()).hasSize(1);
    }

    @Test
    void aMemberOfAnotherClassTakesNothingOff() {
        long other = room.town.addClass("信息 2402 班", -2002);
        Someone li = room.town.person(24, "李娜");
        room.town.appoint(li, "李娜", Role.LIAISON, other);
        keep("截止 思想汇报 12月31日");
        room.wang.says("/records");

        assertThat(li.pressesOld(room.wang.lastFromBot(), "删除：思想汇报")).contains("只有这个班的联系人");
        li.says("/records");
        assertThat(li.lastFromBot().text()).contains("还没有登记");
    }

    @Test
    void theListShowsAndDeletes() {
        keep("截止 思想汇报 12月31日");
        room.zhou.says("/records");
        assertThat(room.zhou.lastFromBot().text()).contains("截止 思想汇报：2026年12月31日（周四）（信息 2401 班）");
        Shown list = room.zhou.lastFromBot();
        room.zhou.presses("删除：思想汇报");
        assertThat(room.zhou.lastFromBot().text()).contains("✓ 已删除：截止 思想汇报");
        assertThat(room.zhou.pressesOld(list, "删除：思想汇报")).isEqualTo("已经处理过了");
        assertThat(current()).isEmpty();
    }

    @Test
    void theBranchWritesForAllClassesAndMembersCannotTakeThatOff() {
        room.admin.says("/records 活动 开学典礼 明天 14:00");
        room.admin.presses("保存");
        assertThat(room.admin.lastFromBot().text()).contains("已登记（全支部）");

        room.wang.says("/records");
        assertThat(room.wang.lastFromBot().text()).contains("开学典礼", "（全支部）");
        assertThat(room.wang.lastFromBot().labels()).noneMatch(label -> label.startsWith("删除"));
    }

    @Test
    void whoHasTwoClassesSaysForWhichOne() {
        long other = room.town.addClass("信息 2402 班", -2002);
        room.town.appoint(room.wang, "王芳", Role.LIAISON, other);
        room.wang.says("/records 截止 思想汇报 12月31日");
        assertThat(room.wang.lastFromBot().labels()).containsExactly("保存：信息 2401 班", "保存：信息 2402 班", "改");

        room.wang.presses("保存：信息 2402 班");

        assertThat(room.town.records().current(Town.BOT, List.of(other), room.town.today()))
                .hasSize(1);
        assertThat(current()).isEmpty();
    }

    @Test
    void aDraftThatHasWaitedPastItsDayIsNotKept() {
        room.wang.says("/records 活动 谈心会 今天 14:00");
        room.town.pass(Duration.ofHours(5));

        assertThat(room.wang.presses("保存")).contains("已经过去了");
        assertThat(current()).isEmpty();
    }

    @Test
    void unfinishedDraftsAreDropped() {
        room.wang.says("/records 截止 思想汇报");
        room.town.pass(Duration.ofDays(3));
        room.town.doChores();
        room.wang.says("/records 截止 思想汇报 12月31日");
        Shown check = room.wang.lastFromBot();
        room.town.pass(Duration.ofDays(3));
        room.town.doChores();

        assertThat(room.wang.pressesOld(check, "保存")).isEqualTo("已经处理过了");
    }

    @Test
    void anAnswerInTheMakingIsNotTakenForARecord() {
        room.student.asksIn(room.group, "班服什么时候统计尺码");
        room.wang.presses("回答");
        room.wang.says("/records 截止 思想汇报 12月31日");
        room.wang.presses("保存");

        room.wang.says("周五之前填表。");

        assertThat(room.group.lastFromBot().text()).contains("周五之前填表。");
    }

    private List<?> current() {
        return room.town.records().current(Town.BOT, List.of(room.classId), room.town.today());
    }

    private void keep(String line) {
        room.wang.says("/records " + line);
        room.wang.presses("保存");
    }
}
