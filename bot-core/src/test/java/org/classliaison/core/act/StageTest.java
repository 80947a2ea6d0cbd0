package org.classliaison.core.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
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
    void aListIsTakenOverAndWhatCannotBeReadIsNamed() {
        wang.says("/stage");
        wang.presses("登记一个人");
        String csv = "姓名,递交申请,积极分子\n张同学,2026-11-20,\n李同学,2026-02-30,2026-6-1\n";
        wang.sends("days.csv", csv.getBytes(StandardCharsets.UTF_8));
        assertThat(wang.lastFromBot().text()).contains("读到 2 人", "1 格没看懂", "递交申请 3");
        wang.says("/stage");
        assertThat(wang.lastFromBot().labels()).contains("张同学", "李同学");
    }

    @Test
    void onlyTheTwoMembersMayLook() {
        wang.says("/stage 张同学 递交申请 2026-11-20");
        student.says("/stage 张同学");
        assertThat(student.lastFromBot().text()).contains("没有登记你的日期");
        room.admin.says("/stage");
        assertThat(room.admin.lastFromBot().text()).doesNotContain("张同学");
    }

    private static List<Shown> told(Someone someone, String words) {
        return someone.messages().stream()
                .filter(shown -> shown.text().startsWith("【提醒") && shown.text().contains(words))
                .toList();
    }
}
