package org.classliaison.core.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.classliaison.core.people.Role;
import org.classliaison.core.testing.ClassRoom;
import org.classliaison.core.testing.Shelves;
import org.classliaison.core.testing.Shown;
import org.classliaison.core.testing.Someone;
import org.junit.jupiter.api.Test;

/** New entries, and who may write for whom. */
class KbNewEntryTest {
    private final KbRoom kb = new KbRoom();
    private final ClassRoom room = kb.room;

    @Test
    void aNewEntryIsWrittenStepByStepAndAnswersAtOnce() {
        KbRoom.write(room.wang, "班服尺码", "周五之前填表。", "本班");

        assertThat(room.wang.lastFromBot().text()).contains("请核对「班服尺码」（信息 2401 班）", "周五之前填表。", "问法 3 种");
        room.student.asksIn(room.group, "班服什么时候统计尺码");
        assertThat(room.group.lastFromBot().text()).doesNotContain("周五之前填表");
        room.wang.presses("生效");

        room.student.asksIn(room.group, "班服什么时候统计尺码");
        assertThat(room.group.lastFromBot().text()).contains("周五之前填表。", "班委会决定");
    }

    @Test
    void aNationalEntryNeedsSourceAndEdition() {
        room.admin.says("/kb");
        room.admin.presses("写新条目");
        room.admin.says("入党誓词");
        room.admin.says("誓词见党章第六条。");
        room.admin.presses("全国");
        room.admin.says("《党章》第六条");
        assertThat(room.admin.lastFromBot().text()).isEqualTo("全国规定要有来源和版本：第一行写文件和条款，第二行写版本（如 2026-05-11）。");
        room.admin.says("《党章》第六条\n2022-10-22");
        room.admin.says("誓词是什么\n入党誓词全文\n宣誓念什么");
        room.admin.presses("生效");

        assertThat(room.town.entries().all())
                .singleElement()
                .satisfies(entry -> assertThat(entry.provenance().edition()).isEqualTo("2022-10-22"));
    }

    @Test
    void aClassMaySetItsOwnRuleAndOnlyItReadsThat() {
        long other = room.town.addClass("信息 2402 班", -2002);
        room.wang.says("/kb " + KbRoom.BRANCH);
        assertThat(room.wang.lastFromBot().labels()).containsExactly("历史", "本班另有规定");
        room.wang.presses("本班另有规定");
        room.wang.says("本班每月一篇。");
        room.wang.says("班委会决定");
        room.wang.presses("生效");

        assertThat(kb.ask()).contains("本班每月一篇。");
        room.student.asksIn(room.town.group(-2002), Shelves.REPORT);
        assertThat(room.town.group(-2002).lastFromBot().text()).contains("没有全国统一规定");
        assertThat(other).isNotEqualTo(room.classId);
        room.zhou.says("/kb " + KbRoom.BRANCH + " ");
        assertThat(room.zhou.lastFromBot().labels()).hasSize(2);
    }

    @Test
    void twoWhoSetTheSameRuleDoNotOverwriteEachOther() {
        for (Someone member : List.of(room.wang, room.zhou)) {
            member.says("/kb " + KbRoom.BRANCH);
            member.presses("本班另有规定");
            member.says("本班规定，来自" + member.userId());
            member.says("班委会决定");
        }
        room.wang.presses("生效");
        room.zhou.presses("生效");

        assertThat(room.zhou.messages().reversed().get(1).text()).startsWith("已经有这一条了");
        assertThat(room.zhou.lastFromBot().text()).contains("来自21");
        assertThat(kb.ask()).contains("来自21");
    }

    @Test
    void onlyAdminsChangeTheBranchAndOnlyItsMembersAClass() {
        room.admin.says("/kb " + KbRoom.BRANCH);
        Shown card = room.admin.lastFromBot();
        assertThat(room.wang.pressesOld(card, "改答案")).startsWith("全支部的条目由支部管理员来改");
        assertThat(room.student.pressesOld(card, "改答案")).startsWith("知识库由本班联系人");

        KbRoom.write(room.wang, "班服尺码", "周五之前填表。", "本班");
        room.wang.presses("生效");
        room.wang.presses("查看");
        Shown own = room.wang.lastFromBot();
        Someone li = room.town.person(24, "李娜");
        room.town.appoint(li, "李娜", Role.LIAISON, room.town.addClass("信息 2402 班", -2002));
        assertThat(li.pressesOld(own, "改答案")).startsWith("全支部的条目由支部管理员来改");
        assertThat(li.pressesOld(own, "历史")).startsWith("全支部的条目由支部管理员来改");
        li.says("/kb 班服尺码");
        assertThat(li.lastFromBot().labels()).doesNotContain("班服尺码（信息 2401 班）");
        assertThat(room.admin.pressesOld(own, "改答案")).isEmpty();
    }

    @Test
    void rightsAreAskedForAtEachTypedLineAndBeforeTheEnd() {
        room.wang.says("/kb " + KbRoom.BRANCH);
        room.wang.presses("本班另有规定");
        kb.endDuty(room.wang);
        room.wang.says("本班每月一篇。");
        assertThat(room.wang.lastFromBot().text()).startsWith("全支部的条目由支部管理员来改");

        room.zhou.says("/kb " + KbRoom.BRANCH);
        room.zhou.presses("本班另有规定");
        room.zhou.says("本班每月一篇。");
        room.zhou.says("班委会决定");
        kb.endDuty(room.zhou);
        assertThat(room.zhou.presses("生效")).startsWith("知识库由本班联系人");
        assertThat(room.town.entries().all()).isEmpty();
    }

    @Test
    void tooManyAndTooLongWaysAreRefused() {
        room.wang.says("/kb");
        room.wang.presses("写新条目");
        room.wang.says("班服尺码");
        room.wang.says("周五之前填表。");
        room.wang.says("这是哪一层？");
        assertThat(room.wang.lastFromBot().text()).isEqualTo("请按上面的一个按钮，选这是哪一层的规定。");
        room.wang.presses("本班");
        room.wang.says("班委会决定");
        room.wang.says("甲\n乙\n" + "长".repeat(201));
        assertThat(room.wang.lastFromBot().text()).contains("「问法」太长了，请控制在 200 字以内");
        room.wang.says(String.join("\n", KbRoom.numbered(201)));
        assertThat(room.wang.lastFromBot().text()).contains("「问法」太多了，请控制在 200 个以内");
        room.wang.says(String.join("\n", KbRoom.numbered(200)));
        assertThat(room.wang.lastFromBot().labels()).containsExactly("生效", "不改了");
    }
}
