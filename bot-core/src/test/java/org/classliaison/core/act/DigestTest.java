package org.classliaison.core.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.classliaison.core.people.Role;
import org.classliaison.core.testing.ClassRoom;
import org.classliaison.core.testing.Shelves;
import org.classliaison.core.testing.Someone;
import org.junit.jupiter.api.Test;

class DigestTest {
    private static final String UNKNOWN = "班服什么时候统计尺码";
    private final ClassRoom room = new ClassRoom();

    @Test
    void tellsBothMembersWhatLastWeekCameTo() {
        aWeekOfQuestions();
        room.town.pass(Duration.ofDays(7));
        room.town.beginWeek();

        for (Someone member : new Someone[] {room.wang, room.zhou}) {
            assertThat(member.lastFromBot().text())
                    .contains("【信息 2401 班】2026-11-23 至 2026-11-29")
                    .contains("提问 6 · 我回答 3 · 给出选项 0 · 转给联系人 2")
                    .contains("联系人已回答 0 · 还没回答 2", "不予查询 1", "有用 1 · 没用 1")
                    .contains("▇▇▇▇▇▇▇▇ 2 思想汇报多久一篇", "▇▇▇▇ 1 积极分子考察期")
                    .contains("· “" + UNKNOWN + "”", "· “" + Shelves.ACTIVIST + "”", "另有 1 个涉及个人情况")
                    .doesNotContain(Shelves.MISSED)
                    .doesNotContain(room.student.person().pseudonym());
            assertThat(member.lastFromBot().lines()).isLessThan(20);
        }
    }

    @Test
    void tellsTheBranchCountsOnly() {
        aWeekOfQuestions();
        room.town.addClass("信息 2402 班", -1002);
        room.town.pass(Duration.ofDays(7));
        room.town.beginWeek();

        assertThat(room.admin.lastFromBot().text())
                .contains("有提问的 1 个班", "信息 2401 班：提问 6 · 我回答 3 · 联系人回答 0 · 还没回答 2")
                .doesNotContain(UNKNOWN)
                .doesNotContain("2402");
    }

    @Test
    void tellsEachWeekOnceHoweverOftenTheChoreRuns() {
        aWeekOfQuestions();
        room.town.pass(Duration.ofDays(7));
        room.town.beginWeek();
        int letters = room.wang.messages().size();

        room.town.beginWeek();
        room.town.pass(Duration.ofDays(2));
        room.town.beginWeek();

        assertThat(room.wang.messages()).hasSize(letters);
    }

    @Test
    void aWeekWithoutQuestionsStaysQuiet() {
        room.town.pass(Duration.ofDays(7));
        room.town.beginWeek();

        assertThat(room.wang.messages()).isEmpty();
        assertThat(room.admin.messages()).isEmpty();
    }

    @Test
    void alikeQuestionsAreNamedOnce() {
        room.student.asksIn(room.group, UNKNOWN);
        room.classmate.asksIn(room.group, UNKNOWN + "呀");

        room.wang.says("/digest");

        assertThat(room.wang.lastFromBot().text())
                .contains("提问 2", "还没回答 2", "· “" + UNKNOWN + "”")
                .doesNotContain(UNKNOWN + "呀");
    }

    @Test
    void namesEntriesOfTheClassThatHaveToBeReviewedSoon() {
        room.student.asksIn(room.group, UNKNOWN);
        room.wang.replies(room.wang.lastFromBot(), "周五之前填表。");
        room.zhou.presses("收进知识库");
        room.town.pass(Duration.ofDays(340));
        room.student.asksIn(room.group, Shelves.ACTIVIST);

        room.wang.says("/digest");

        assertThat(room.wang.lastFromBot().text()).contains("30 天内要复核的本班条目有 1 个：班服什么时候统计尺码");
    }

    @Test
    void showsTheRunningWeekOnDemandToMembersAndAdmins() {
        room.wang.says("/digest");
        assertThat(room.wang.lastFromBot().text()).isEqualTo("这周还没有人提问。");
        aWeekOfQuestions();

        room.wang.says("/digest");
        assertThat(room.wang.lastFromBot().text()).contains("2026-11-23 至 2026-11-23", "提问 6");
        room.admin.says("/digest");
        assertThat(room.admin.lastFromBot().text()).contains("合计：提问 6");
    }

    @Test
    void isForMembersAndAdminsInPrivateOnly() {
        room.student.says("/digest");
        assertThat(room.student.lastFromBot().text()).isEqualTo("只有联系人和支部管理员可以看每周小结。");
        Someone secretary = room.town.person(41, "团支书");
        room.town.appoint(secretary, "团支书", Role.LEAGUE_SECRETARY, room.classId);
        secretary.says("/digest");
        assertThat(secretary.lastFromBot().text()).contains("只有联系人");
        room.wang.asksIn(room.group, "/digest");
        assertThat(room.group.lastFromBot().text()).contains("私聊");
    }

    private void aWeekOfQuestions() {
        room.student.asksIn(room.group, Shelves.REPORT);
        room.student.pressesIn(room.group, "有用");
        room.classmate.asksIn(room.group, Shelves.REPORT);
        room.student.asksIn(room.group, Shelves.ACTIVIST);
        room.student.pressesIn(room.group, "没用");
        room.student.asksIn(room.group, Shelves.LOOK_UP);
        room.classmate.asksIn(room.group, Shelves.MISSED);
        room.classmate.asksIn(room.group, UNKNOWN);
    }
}
