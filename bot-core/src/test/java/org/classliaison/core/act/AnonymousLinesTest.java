package org.classliaison.core.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.classliaison.core.care.CareFlag;
import org.classliaison.core.chat.Who;
import org.classliaison.core.testing.CareRoom;
import org.classliaison.core.testing.ClassRoom;
import org.classliaison.core.testing.Someone;
import org.classliaison.core.testing.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lines of admins who speak in the group's own name: nobody knows who they are. */
class AnonymousLinesTest {

    private final CareRoom care = new CareRoom();
    private final Town town = care.town;
    private final Someone anonymous = town.speaker(new Who(ClassRoom.GROUP_ID, "信息 2401 班", Who.Kind.ANONYMOUS_ADMIN));

    @BeforeEach
    void itIsOn() {
        care.with("情绪困扰", "诈骗", "个人信息外泄", "欺负和辱骂");
    }

    @Test
    void aScamOrALeakIsPutBeforeTheBranchAloneAndNamesNobody() {
        anonymous.saysIn(care.group, "刷单日结，加我");
        anonymous.saysIn(care.group, "小李的身份证号110101");

        assertThat(forBranch()).hasSize(2);
        assertThat(forBranch()).allSatisfy(flag -> {
            assertThat(town.flags().writer(flag.id()).orElseThrow().userId()).isZero();
            assertThat(town.flags().writer(flag.id()).orElseThrow().name()).isEmpty();
        });
        care.wang.says("/flags");
        assertThat(care.wang.lastFromBot().text()).contains("没有等你看的");
        Someone admin = care.room.admin;
        admin.presses("打开下一条");
        admin.presses("打开");
        assertThat(admin.presses("显示姓名")).contains("没有留下姓名");
    }

    @Test
    void whatIsAboutTheWriterIsNotLookedFor() {
        anonymous.saysIn(care.group, "我不想活了");
        anonymous.saysIn(care.group, "好累");
        anonymous.saysIn(care.group, "你就是个废物");

        assertThat(forBranch()).isEmpty();
        assertThat(care.waiting()).isEmpty();
        assertThat(care.group.lastFromBot().text()).contains("【关怀提示】");
    }

    private List<CareFlag> forBranch() {
        return town.flags().waitingForAdmins(Town.BOT, town.clock().instant());
    }
}
