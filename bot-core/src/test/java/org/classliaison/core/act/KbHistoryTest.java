package org.classliaison.core.act;

import static org.assertj.core.api.Assertions.assertThat;

import org.classliaison.core.people.Role;
import org.classliaison.core.testing.ClassRoom;
import org.classliaison.core.testing.Shown;
import org.classliaison.core.testing.Someone;
import org.junit.jupiter.api.Test;

/** What was there before, and who changed it. */
class KbHistoryTest {
    private final KbRoom kb = new KbRoom();
    private final ClassRoom room = kb.room;

    @Test
    void theSecondOfTwoEditorsIsToldAndShownTheNewerOne() {
        room.admin.says("/kb " + KbRoom.BRANCH);
        room.admin.presses("改答案");
        room.admin.says("每季度一篇。");
        Someone second = room.town.person(32, "另一位老师");
        room.town.appoint(second, "另一位老师", Role.BRANCH_ADMIN, null);
        second.says("/kb " + KbRoom.BRANCH);
        second.presses("改答案");
        second.says("每月一篇。");
        second.presses("生效");
        room.admin.presses("生效");

        assertThat(room.admin.messages().reversed().get(1).text()).startsWith("你写的时候，已经有人先改了这一条");
        assertThat(room.admin.lastFromBot().text()).contains("每月一篇。", "第 2 版");
        assertThat(kb.ask()).contains("每月一篇。");
    }

    @Test
    void theHistoryBringsAnOldVersionBackAsANewOne() {
        kb.change("改答案", "每季度一篇。");
        kb.change("改答案", "每月一篇。");
        room.admin.says("/kb " + KbRoom.BRANCH);
        room.admin.presses("历史");
        assertThat(room.admin.lastFromBot().text()).contains("· 2026-11-23 支部老师 改了答案，之前是第 2 版", "之前是第 1 版");

        room.admin.presses("恢复这一版：第 1 版");
        assertThat(kb.ask()).contains("每月一篇。");
        room.admin.presses("生效");

        assertThat(kb.ask()).contains("没有全国统一规定");
        room.admin.says("/kb " + KbRoom.BRANCH);
        assertThat(room.admin.lastFromBot().text()).contains("第 4 版");
    }

    @Test
    void aRetiredEntryAnswersNoMoreUntilItIsBroughtBack() {
        room.admin.says("/kb " + KbRoom.BRANCH);
        room.admin.presses("停用");
        assertThat(kb.ask()).contains("没有全国统一规定");
        room.admin.presses("生效");
        assertThat(room.admin.lastFromBot().text()).contains("✓ 已停用");
        assertThat(kb.ask()).doesNotContain("没有全国统一规定");

        room.admin.says("/kb");
        room.admin.presses("停用的 1");
        room.admin.presses("思想汇报多久一篇");
        room.admin.presses("恢复这一版：第 1 版");
        room.admin.presses("生效");

        assertThat(kb.ask()).contains("没有全国统一规定");
        room.admin.says("/kb");
        assertThat(room.admin.lastFromBot().labels()).doesNotContain("停用的 1");
    }

    @Test
    void whoEditsWhatWasRetiredMeanwhileIsTold() {
        room.admin.says("/kb " + KbRoom.BRANCH);
        Shown card = room.admin.lastFromBot();
        room.admin.presses("改答案");
        room.admin.says("每季度一篇。");
        Shown check = room.admin.lastFromBot();
        room.admin.pressesOld(card, "停用");
        room.admin.presses("生效");
        room.admin.pressesOld(check, "生效");

        assertThat(room.admin.lastFromBot().text()).startsWith("这一条已经不在了");
        assertThat(room.town.entries().all()).isEmpty();
    }

    @Test
    void anErasedMemberIsNobodyInTheHistory() {
        kb.change("改答案", "每季度一篇。");
        kb.endDuty(room.admin);
        room.admin.says("/erase");
        room.admin.presses("删除我的数据");
        Someone next = room.town.person(33, "新老师");
        room.town.appoint(next, "新老师", Role.BRANCH_ADMIN, null);
        next.says("/kb " + KbRoom.BRANCH);
        next.presses("历史");

        assertThat(next.lastFromBot().text()).contains("（已删除的人） 改了答案").doesNotContain("支部老师");
        assertThat(room.town.edits().versions(KbRoom.BRANCH, null, 5).getFirst().personId())
                .isNull();
    }
}
