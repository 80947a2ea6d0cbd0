package org.classliaison.core.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import org.classliaison.core.people.Role;
import org.classliaison.core.testing.ClassRoom;
import org.classliaison.core.testing.Shown;
import org.classliaison.core.testing.Someone;
import org.classliaison.core.testing.Town;
import org.junit.jupiter.api.Test;

/** Days of people's ways and the deadlines they lead to. It is Monday, 23 November 2026, 10:00. */
class StageTest {

    private final ClassRoom room = new ClassRoom();
    private final Town town = room.town;
    private final Someone student = room.student;
    private final Someone wang = room.wang;
    private final Someone zhou = room.zhou;

    @Test
    void aDayIsWrittenDownAndItsDeadlinesAreShownWithTheirArticle() {
        wang.says("/stage 张同学 递交申请 2026-11-20");
        assertThat(wang.lastFromBot().text()).contains("张同学", "递交入党申请书 2026-11-20", "派人谈话", "第 7 条");
    }

    @Test
    void bothMembersAreToldInPrivateAndNobodyElse() {
        wang.says("/stage 张同学 递交申请 2026-11-20");
        town.remindUntil(LocalDateTime.of(2026, 12, 19, 8, 0));
        assertThat(told(wang, "张同学：派人谈话（第 7 条）")).hasSize(2);
        assertThat(told(zhou, "张同学：派人谈话（第 7 条）")).hasSize(2);
        assertThat(room.group.messages()).isEmpty();
        assertThat(room.admin.messages()).isEmpty();
        wang.says("/deadlines");
        assertThat(wang.lastFromBot().text()).contains("张同学：派人谈话");
        student.says("/deadlines");
        assertThat(student.lastFromBot().text()).doesNotContain("张同学");
    }

    @Test
    void aChangedDayRemakesItsDeadlines() {
        wang.says("/stage 张同学 递交申请 2026-11-20");
        wang.says("/stage 张同学 递交申请 2026-11-10");
        town.remindUntil(LocalDateTime.of(2026, 12, 9, 8, 0));
        assertThat(wang.lastFromBot().text()).contains("12月10日（周四），就是明天");
        town.remindUntil(LocalDateTime.of(2026, 12, 11, 8, 0));
        assertThat(wang.lastFromBot().text()).startsWith("【过期】张同学：派人谈话");
        wang.presses("已完成");
        town.remindUntil(LocalDateTime.of(2027, 1, 11, 8, 0));
        assertThat(told(wang, "派人谈话")).hasSize(3);
    }

    @Test
    void thePersonSeesTheirOwnDaysByALinkThatOpensOnce() {
        wang.says("/stage 张同学 支部大会 2026-03-01");
        wang.presses("给本人的链接");
        String link =
                wang.lastFromBot().text().lines().reduce((one, last) -> last).orElseThrow();
        student.opens(link);
        assertThat(student.lastFromBot().text()).contains("支部大会通过 2026-03-01", "预备期满");
        room.classmate.opens(link);
        assertThat(room.classmate.lastFromBot().text()).contains("已经用过");
        town.remindUntil(LocalDateTime.of(2027, 2, 22, 8, 0));
        assertThat(told(student, "预备期满（第 31 条）")).hasSize(2);
        student.says("/mydata");
        assertThat(student.lastFromBot().text()).contains("支部大会通过 2026-03-01");
    }

    @Test
    void erasingTakesDaysAndDeadlinesAway() {
        wang.says("/stage 张同学 支部大会 2026-03-01");
        wang.presses("给本人的链接");
        student.opens(
                wang.lastFromBot().text().lines().reduce((one, last) -> last).orElseThrow());
        student.says("/erase");
        student.presses("删除我的数据");
        wang.says("/stage");
        assertThat(wang.lastFromBot().text()).contains("还没有登记");
        town.remindUntil(LocalDateTime.of(2027, 3, 2, 8, 0));
        assertThat(told(wang, "张同学")).isEmpty();
    }

    @Test
    void aListIsShownBeforeItIsTakenDownAndWhatCannotBeReadIsSaidRowByRow() {
        wang.says("/stage 李同学 积极分子 2026-5-1");
        wang.says("/stage");
        wang.presses("登记一个人");
        wang.sends("days.csv", bytes("""
                信息 2401 班发展情况,,,,
                序号,姓名,班级,递交申请,确定积极分子
                1,张同学,信息2401,2026.3.5,
                2,李同学,信息2401班,2026-02-30,2026年6月1日
                3,张同学,信息2401,2026-4-1,
                4,,信息2401,2026-4-1,
                5,孙同学,软件 2402 班,2026-4-1,
                6,吴同学,,,
                """));
        assertThat(wang.lastFromBot().text()).isEqualTo("""
                        读到 2 人（信息 2401 班），按「登记」之后才记下：
                        · 张同学（新）：递交入党申请书 2026-03-05
                        · 李同学：确定为入党积极分子 从 2026-05-01 改为 2026-06-01

                        这些没有读进来：
                        第 4 行「递交申请」写的是“2026-02-30”，不是能读懂的日期，请写成 2026-3-5 这样。
                        第 5 行的「张同学」在第 3 行已经有了，以第 3 行为准。是同名的两个人，就在称呼里加上区别再发。
                        第 6 行没有称呼。
                        第 7 行写的是「软件 2402 班」，不是这个班。
                        有 1 行没有日期，不用登记。""");
        wang.says("/stage");
        assertThat(wang.lastFromBot().labels()).doesNotContain("张同学");
        wang.presses("登记");
        assertThat(wang.lastFromBot().text()).contains("登记了 2 人的日期");
        assertThat(wang.presses("登记")).contains("已经处理");
        wang.says("/stage 张同学");
        assertThat(wang.lastFromBot().text()).contains("递交入党申请书 2026-03-05", "派人谈话");
    }

    @Test
    void aListThatIsNotWantedLeavesNothing() {
        wang.sendsWith("/stage", "days.csv", bytes("姓名,递交申请\n张同学,2026-11-20\n"));
        assertThat(wang.presses("不要了")).contains("没有登记");
        wang.says("/stage");
        assertThat(wang.lastFromBot().text()).contains("还没有登记");
        student.sendsWith("/stage", "days.csv", bytes("姓名,递交申请\n张同学,2026-11-20\n"));
        assertThat(student.lastFromBot().text()).contains("只有这个班的两位联系人");
    }

    @Test
    void whoLooksAfterSeveralClassesIsAskedForWhichOneItIs() {
        lookAfterAnotherClass();
        wang.says("/stage 张同学 递交申请 2026-11-20");
        assertThat(wang.lastFromBot().labels()).containsExactly("信息 2401 班", "软件 2402 班");
        wang.presses("软件 2402 班");
        assertThat(wang.lastFromBot().text()).startsWith("「张同学」（软件 2402 班）");
        wang.says("/stage 张同学 递交申请 2026-11-10");
        assertThat(wang.lastFromBot().text()).contains("软件 2402 班", "2026-11-10");
        wang.sendsWith("/stage", "days.csv", bytes("姓名,积极分子\n李同学,2026-6-1\n"));
        wang.presses("信息 2401 班");
        assertThat(wang.lastFromBot().text()).startsWith("读到 1 人（信息 2401 班）");
        wang.says("/remind 考试周 2027-1-11 到 2027-1-22");
        wang.presses("软件 2402 班");
        assertThat(wang.lastFromBot().text()).contains("「软件 2402 班」的考试周", "2027-01-11");
    }

    @Test
    void aLineThatWaitsForItsClassStandsInNoButtonAndIsGoneWhenItIsAnswered() {
        lookAfterAnotherClass();
        wang.says("/stage 张同学 递交申请 2026-11-20");

        assertThat(town.offers()).noneMatch(offer -> offer.toString().contains("张同学"));
        assertThat(town.waitingLists()).isEqualTo(1);

        wang.presses("软件 2402 班");

        assertThat(town.waitingLists()).isZero();
        assertThat(wang.presses("软件 2402 班")).contains("已经处理");
    }

    @Test
    void aLineWhoseClassNobodyTellsIsGoneAfterADay() {
        lookAfterAnotherClass();
        wang.says("/stage 张同学 递交申请 2026-11-20");
        town.pass(Duration.ofHours(25));
        town.dropUnsent();

        assertThat(town.waitingLists()).isZero();
        assertThat(wang.presses("软件 2402 班")).contains("已经处理");
    }

    @Test
    void anErasureTakesALineThatWaits() {
        lookAfterAnotherClass();
        wang.says("/stage 张同学 递交申请 2026-11-20");
        town.duties().forget(wang.person().id());
        wang.says("/erase");
        wang.presses("删除我的数据");

        assertThat(town.waitingLists()).isZero();
        assertThat(wang.presses("软件 2402 班")).contains("已经处理");
    }

    @Test
    void nobodyElseAnswersForALine() {
        lookAfterAnotherClass();
        wang.says("/stage 张同学 递交申请 2026-11-20");

        assertThat(zhou.pressesOld(wang.lastFromBot(), "信息 2401 班")).contains("已经处理");

        assertThat(town.waitingLists()).isEqualTo(1);
    }

    @Test
    void whoHasNoDayYetIsToldSoKindly() {
        wang.says("/stage 张同学");
        assertThat(wang.lastFromBot().text()).contains("还没有日期。按下面的一个环节填上日期");
        wang.presses("给本人的链接");
        student.opens(
                wang.lastFromBot().text().lines().reduce((one, last) -> last).orElseThrow());
        assertThat(student.lastFromBot().text()).endsWith("现在还没有日期。填上之后，你在这里就能看到。");
    }

    @Test
    void theMembersAreToldOnceThatAPersonCannotBeReached() {
        wang.says("/stage 张同学 支部大会 2026-03-01");
        wang.presses("给本人的链接");
        student.opens(
                wang.lastFromBot().text().lines().reduce((one, last) -> last).orElseThrow());
        student.blocksTheBotSilently();
        town.remindUntil(LocalDateTime.of(2027, 1, 30, 8, 0));
        for (int i = 0; i < 3; i++) {
            town.doChores();
            town.fireReminders();
        }
        assertThat(zhou.messages())
                .extracting(Shown::text)
                .filteredOn(text -> text.contains("不能私聊 TA"))
                .hasSize(1)
                .allMatch(text -> text.contains("预备期满") && !text.contains("张同学") && !text.contains("学生甲"));
        assertThat(room.group.messages()).isEmpty();
    }

    @Test
    void onlyTheTwoMembersMayLook() {
        wang.says("/stage 张同学 递交申请 2026-11-20");
        student.says("/stage 张同学");
        assertThat(student.lastFromBot().text()).contains("没有登记你的日期");
        room.admin.says("/stage");
        assertThat(room.admin.lastFromBot().text()).doesNotContain("张同学");
    }

    private void lookAfterAnotherClass() {
        town.appoint(wang, "王芳", Role.LIAISON, town.addClass("软件 2402 班", -2002));
    }

    private static byte[] bytes(String csv) {
        return csv.getBytes(StandardCharsets.UTF_8);
    }

    private static List<Shown> told(Someone someone, String words) {
        return someone.messages().stream()
                .filter(shown -> shown.text().startsWith("【提醒") && shown.text().contains(words))
                .toList();
    }
}
