package org.classliaison.core.act;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.classliaison.core.testing.ClassRoom;
import org.classliaison.core.testing.Shelves;
import org.junit.jupiter.api.Test;

/** After a revision no answer comes out of the old edition before somebody has looked at it. */
class OldEditionTest {
    private static final String HEAD = "主题编号,标题,层级,依据,版本,答复,问法,取代\n";

    private final ClassRoom room = new ClassRoom();

    @Test
    void anEntryOfTheOldEditionHandsOnAndKeepsSilentUnaskedAndSaysWhy() {
        revised("2026-11-20");
        long line = room.student.asksIn(room.group, Shelves.ACTIVIST);
        assertThat(room.group.lastFromBot().text()).contains("已转给").doesNotContain("考察期一年以上");
        room.admin.repliesIn(room.group, line, Shelves.ACTIVIST, "/why");
        assertThat(room.admin.lastFromBot().text()).startsWith("转给联系人：最接近的条目引用的是旧版文件");

        int before = room.group.messages().size();
        line = room.classmate.saysIn(room.group, Shelves.ACTIVIST);
        assertThat(room.group.messages()).hasSize(before);
        room.wang.repliesIn(room.group, line, Shelves.ACTIVIST, "/why");
        assertThat(room.wang.lastFromBot().text()).startsWith("没有开口：最接近的条目引用的是旧版文件");
    }

    @Test
    void oneLookOfAMemberLetsItAnswerAgain() {
        revised("2026-11-20");
        room.admin.says("/kb activist_period");
        room.admin.presses("核对过了");
        room.admin.presses("生效");
        room.student.asksIn(room.group, Shelves.ACTIVIST);
        assertThat(room.group.lastFromBot().text()).contains("考察期一年以上");
    }

    @Test
    void membersAreNotOfferedItAsAnAnswerEither() {
        revised("2026-11-20");
        room.student.asksIn(room.group, Shelves.ACTIVIST);
        room.wang.presses("已有答案");
        assertThat(room.wang.lastFromBot().labels()).doesNotContain("积极分子考察期");
    }

    @Test
    void aDayThatHasNotComeMakesNothingOld() {
        revised("2062-11-20");
        room.student.asksIn(room.group, Shelves.ACTIVIST);
        assertThat(room.group.lastFromBot().text()).contains("考察期一年以上");
    }

    @Test
    void aRefusalHoldsUnderAnyEdition() {
        revised("2026-11-20");
        room.student.asksIn(room.group, Shelves.LOOK_UP);
        assertThat(room.group.lastFromBot().text()).contains("我不查询任何人的身份");
    }

    /** The branch takes in one entry of a newer edition of what all others cite. */
    private void revised(String edition) {
        String row = "age,入党年龄,全国,《细则》第五条," + edition + ",满 18 周岁,多大可以入党,\n";
        room.admin.sends("条目.csv", (HEAD + row).getBytes(UTF_8));
        room.admin.presses("全支部");
        room.admin.presses("生效");
    }
}
