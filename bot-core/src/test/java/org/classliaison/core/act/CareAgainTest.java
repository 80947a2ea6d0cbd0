package org.classliaison.core.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.classliaison.core.people.Role;
import org.classliaison.core.testing.CareRoom;
import org.classliaison.core.testing.Someone;
import org.classliaison.core.testing.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Danger of which people were told and which nobody opens. It is Monday, 10:00. */
class CareAgainTest {

    private static final String AGAIN = "一刻钟了还没有人打开";
    private static final String BRANCH = "一个小时了还没有人打开";

    private final CareRoom care = new CareRoom();
    private final Town town = care.town;
    private final Someone wang = care.wang;
    private final Someone zhou = care.zhou;
    private final Someone admin = care.room.admin;

    @BeforeEach
    void itIsOn() {
        care.with("情绪困扰", "诈骗");
    }

    @Test
    void afterAQuarterOfAnHourBothAreToldOnceMoreAndAfterAnHourTheBranchThatNobodyLooks() {
        care.student.saysIn(care.group, "我不想活了");
        later(Duration.ofMinutes(14));
        assertThat(told(wang, AGAIN) + told(zhou, AGAIN)).isZero();

        later(Duration.ofMinutes(1));
        later(Duration.ofMinutes(44));
        assertThat(told(wang, AGAIN)).isEqualTo(1);
        assertThat(told(zhou, AGAIN)).isEqualTo(1);
        assertThat(told(admin, BRANCH)).isZero();
        later(Duration.ofMinutes(1));
        later(Duration.ofDays(1));

        assertThat(told(admin, BRANCH)).isEqualTo(1);
        assertThat(told(wang, AGAIN)).isEqualTo(1);
        assertThat(CareRoom.allOf(admin)).contains("信息 2401 班", "紧急").doesNotContain("不想活", "学生甲", "危险信号");
    }

    @Test
    void itIsSaidAtNightAsWell() {
        town.pass(Duration.ofHours(14));
        care.student.saysIn(care.group, "我不想活了");
        later(Duration.ofMinutes(15));
        later(Duration.ofMinutes(45));

        assertThat(told(wang, AGAIN)).isEqualTo(1);
        assertThat(told(admin, BRANCH)).isEqualTo(1);
    }

    @Test
    void ofWhatSomebodyHasOpenedNobodyIsToldAgain() {
        care.student.saysIn(care.group, "我不想活了");
        wang.presses("打开下一条");
        wang.presses("打开");
        wang.presses("放回");
        later(Duration.ofHours(2));

        assertThat(told(wang, AGAIN) + told(zhou, AGAIN) + told(admin, BRANCH)).isZero();
    }

    @Test
    void whoeverTakesACardAndDoesNotOpenItHasItForAQuarterOfAnHour() {
        care.student.saysIn(care.group, "我不想活了");
        later(Duration.ofMinutes(10));
        wang.presses("打开下一条");
        later(Duration.ofMinutes(10));
        assertThat(told(zhou, AGAIN)).isZero();

        later(Duration.ofMinutes(5));

        assertThat(told(zhou, AGAIN)).isEqualTo(1);
    }

    @Test
    void nothingElseIsRepeated() {
        care.student.saysIn(care.group, "刷单日结");
        town.pass(Duration.ofHours(9));
        town.tellFlags();
        later(Duration.ofHours(2));

        assertThat(told(wang, AGAIN) + told(admin, BRANCH)).isZero();
    }

    @Test
    void whatStoodStillForHoursIsMadeUpForAtOnce() {
        care.student.saysIn(care.group, "我不想活了");
        later(Duration.ofHours(5));

        assertThat(told(wang, AGAIN)).isEqualTo(1);
        assertThat(told(admin, BRANCH)).isEqualTo(1);
    }

    @Test
    void whatOnlyTheBranchMaySeeIsNotToldToTheMembersNorToWhoeverWroteIt() {
        Someone second = town.person(32, "支部老师二");
        town.appoint(second, "支部老师二", Role.BRANCH_ADMIN, null);
        town.appoint(wang, "王芳", Role.BRANCH_ADMIN, null);
        wang.saysIn(care.group, "我不想活了");
        later(Duration.ofMinutes(15));
        later(Duration.ofMinutes(45));

        assertThat(told(second, AGAIN)).isEqualTo(1);
        assertThat(told(second, BRANCH)).isEqualTo(1);
        assertThat(told(zhou, AGAIN) + told(zhou, BRANCH)).isZero();
        assertThat(told(wang, AGAIN) + told(wang, BRANCH)).isZero();
    }

    @Test
    void whileNoAdminCanBeReachedTheBranchIsToldLater() {
        admin.blocksTheBot();
        care.student.saysIn(care.group, "我不想活了");
        later(Duration.ofMinutes(15));
        later(Duration.ofHours(3));
        assertThat(told(admin, BRANCH)).isZero();

        admin.says("/start");
        town.tellFlags();

        assertThat(told(admin, BRANCH)).isEqualTo(1);
    }

    private void later(Duration time) {
        town.pass(time);
        town.tellFlags();
    }

    private static long told(Someone someone, String words) {
        return someone.messages().stream()
                .filter(said -> said.text().contains(words))
                .count();
    }
}
