package org.classliaison.core.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.classliaison.core.care.Audience;
import org.classliaison.core.care.CareCounts;
import org.classliaison.core.chat.Who;
import org.classliaison.core.people.Role;
import org.classliaison.core.signs.Category;
import org.classliaison.core.testing.CareRoom;
import org.classliaison.core.testing.Shown;
import org.classliaison.core.testing.Someone;
import org.classliaison.core.testing.Town;
import org.junit.jupiter.api.Test;

/** The lines that care never crosses, on the members' side. */
class CareBoundaryTest {

    private final CareRoom care = new CareRoom();
    private final Town town = care.town;
    private final Someone student = care.student;
    private final Someone wang = care.wang;
    private final Someone zhou = care.zhou;

    @Test
    void aLineWithoutAFlagLeavesNothingBehind() {
        care.with("诈骗", "情绪困扰", "欺负和辱骂", "个人信息外泄", "意见和愿望");
        String before = everything();
        student.saysIn(care.group, "今天食堂不错");
        student.saysIn(care.group, "中午一起去吗");

        assertThat(care.watcher.read()).isEqualTo(2);
        assertThat(everything()).isEqualTo(before);
        assertThat(town.storedQuestions()).isEmpty();
    }

    @Test
    void onlyTheCategoriesThatAreOnAreFlagged() {
        care.with("诈骗");
        student.saysIn(care.group, "你个废物");
        student.saysIn(care.group, "我不想活了");
        assertThat(care.waiting()).isEmpty();
    }

    @Test
    void nothingIsReadInPrivateNorOfBotsNorOfCommands() {
        care.with("诈骗");
        student.says("刷单日结");
        student.saysIn(care.group, "/ask 刷单日结是真的吗");
        town.speaker(new Who(99, "别的机器人", Who.Kind.MACHINE)).saysIn(care.group, "刷单日结");
        assertThat(care.watcher.read()).isZero();
        assertThat(care.waiting()).isEmpty();
    }

    @Test
    void noLineIsReadOfSomebodyWhoHasLeft() {
        care.with("诈骗");
        leave(student);
        student.saysIn(care.group, "刷单日结");
        care.room.classmate.saysIn(care.group, "刷单日结");

        assertThat(care.watcher.read()).isEqualTo(1);
        wang.says("/flags");
        wang.presses("打开下一条");
        wang.presses("打开");
        assertThat(wang.lastFromBot().text()).doesNotContain("之前：");
    }

    @Test
    void noFlagEverLeadsToAWordInTheGroupOrToAnythingDoneToItsWriter() {
        care.with("诈骗", "情绪困扰", "欺负和辱骂");
        student.says("/mydata");
        int said = care.group.messages().size();
        student.saysIn(care.group, "刷单日结");
        student.saysIn(care.group, "我不想活了");
        student.saysIn(care.group, "你个废物");
        for (String outcome : List.of("需要关心", "已联系", "误报")) {
            wang.says("/flags");
            wang.presses("打开下一条");
            wang.presses("打开");
            wang.presses(outcome);
        }
        town.pass(Duration.ofDays(1));
        town.tellFlags();

        assertThat(care.waiting()).isEmpty();
        assertThat(care.group.messages())
                .hasSize(said)
                .noneMatch(shown -> shown.text().contains("学生甲"));
    }

    @Test
    void outcomesAreCountedByDetectorAndNeverByPerson() {
        care.with("诈骗");
        student.saysIn(care.group, "刷单日结");
        wang.says("/flags");
        wang.presses("打开下一条");
        wang.presses("打开");
        wang.presses("玩笑");

        List<CareCounts.Count> counts =
                town.careCounts().since(care.room.classId, town.today().minusDays(90));
        assertThat(counts)
                .hasSize(2)
                .allSatisfy(count -> assertThat(count.slot().detector()).isEqualTo("scam-1"));
        assertThat(counts.toString())
                .doesNotContain("mark of", "学生甲", "王芳")
                .doesNotContain(student.person().pseudonym(), "=" + student.userId() + ",", "=" + wang.userId() + ",");
        wang.says("/care board");
        assertThat(wang.lastFromBot().text()).contains("玩笑 1").doesNotContain("学生甲", "王芳");
    }

    @Test
    void onlyTheTwoMembersSeeTheQueueOfTheirClass() {
        long otherClass = town.addClass("信息 2402 班", -1002);
        Someone stranger = town.person(61, "外班");
        town.appoint(stranger, "外班", Role.LIAISON, otherClass);
        care.with("诈骗");
        student.saysIn(care.group, "刷单日结");
        for (Someone outsider : List.of(student, care.room.admin, care.room.counselor, stranger)) {
            outsider.says("/flags");
            assertThat(CareRoom.allOf(outsider)).doesNotContain("诈骗");
        }
        assertThat(stranger.messages()).noneMatch(shown -> shown.text().contains("信息 2401 班"));
    }

    @Test
    void rightsAreAskedForAtEachPress() {
        care.with("诈骗");
        student.saysIn(care.group, "刷单日结");
        wang.says("/flags");
        wang.presses("打开下一条");
        Shown card = wang.lastFromBot();
        town.duties().forget(wang.person().id());

        assertThat(wang.pressesOld(card, "打开")).contains("不归你看");
        assertThat(wang.lastFromBot().text()).doesNotContain("刷单");
        assertThat(care.deeds()).isEmpty();
    }

    @Test
    void aMembersOwnLineIsForTheBranchAndNeverForThemselves() {
        care.with("欺负和辱骂");
        wang.saysIn(care.group, "你个废物");

        assertThat(care.onlyFlag().raised().audience()).isEqualTo(Audience.ADMINS);
        for (Someone member : List.of(wang, zhou)) {
            member.says("/flags");
            assertThat(member.lastFromBot().text()).contains("没有等你看的");
        }
        care.room.admin.says("/flags");
        care.room.admin.presses("打开下一条");
        care.room.admin.presses("打开");
        assertThat(care.room.admin.lastFromBot().text()).contains("你个废物");
    }

    @Test
    void lowSpiritsAreToldAsOneSentenceAboutAtLeastFive() {
        care.with("情绪困扰");
        for (int i = 0; i < 4; i++) {
            Someone one = town.person(100 + i, "甲" + i);
            one.saysIn(care.group, "好累");
            one.saysIn(care.group, "今天好累");
        }
        assertThat(care.waiting()).isEmpty();
        assertThat(town.moods().of(care.room.classId, town.today())).isEmpty();
        town.person(104, "甲4").saysIn(care.group, "好累啊");
        town.pass(Duration.ofDays(7));
        town.beginWeek();

        for (Someone member : List.of(wang, zhou)) {
            assertThat(member.lastFromBot().text())
                    .contains("5 位同学的话里情绪偏低", "9 条")
                    .doesNotContain("甲", "好累");
        }
        assertThat(care.room.admin.messages()).noneMatch(shown -> shown.text().contains("情绪偏低"));
    }

    @Test
    void aboutFourPeopleNothingIsSaid() {
        care.with("情绪困扰");
        for (int i = 0; i < 4; i++) {
            town.person(100 + i, "甲" + i).saysIn(care.group, "好累");
        }
        town.pass(Duration.ofDays(7));
        town.beginWeek();
        assertThat(CareRoom.allOf(wang)).doesNotContain("情绪偏低");
    }

    @Test
    void whereMostFlagsWereFalseTheBudgetCanBeLoweredByAButton() {
        care.with("诈骗");
        for (int i = 0; i < 3; i++) {
            town.pass(Duration.ofHours(2));
            student.saysIn(care.group, "刷单 " + i);
            wang.says("/flags");
            wang.presses("打开下一条");
            wang.presses("打开");
            wang.presses("误报");
        }
        wang.says("/care board");
        assertThat(wang.lastFromBot().text()).contains("提示 3", "误报 3", "对的占 0%（0/3）", "预算每 1000 条 1 条");
        assertThat(wang.presses("多数是误报：调低「诈骗」")).contains("最多 0.5 条");
        assertThat(town.careChoices().ofClass(care.room.classId))
                .filteredOn(choice -> choice.category() == Category.SCAM)
                .allSatisfy(choice -> assertThat(choice.perThousand()).isEqualTo(0.5));
    }

    private void leave(Someone someone) {
        town.careChoices().leave(Town.BOT, town.marks().person(Town.BOT, someone.userId()));
    }

    /** All that is kept for this purpose. */
    private String everything() {
        return care.waiting()
                + " " + town.careCounts().since(care.room.classId, town.today().minusDays(90))
                + " " + town.careLog().of(Town.BOT, Instant.EPOCH, 100)
                + " " + town.moods().of(care.room.classId, town.today())
                + " " + town.outbox().all().size();
    }
}
