package org.classliaison.core.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.classliaison.core.knowledge.Entry;
import org.classliaison.core.knowledge.EntryRules;
import org.classliaison.core.knowledge.Layer;
import org.classliaison.core.testing.ClassRoom;
import org.classliaison.core.testing.Shelves;
import org.classliaison.core.testing.Someone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever the bot has written goes out in a file and comes back as it was: written in chat, overridden, or learned. */
class KbRoundTripTest {
    private static final String LONG_QUESTION = "红马甲在哪里领；周末也可以吗？\n" + "我们班有三十个人，".repeat(60);

    private final KbRoom kb = new KbRoom();
    private final ClassRoom room = kb.room;

    @BeforeEach
    void aClassHasWrittenOverriddenAndLearned() {
        KbRoom.write(room.wang, "班服尺码", "周五之前填表。\n填完告诉班长。", "学校");
        room.wang.presses("生效");
        room.wang.says("/kb " + KbRoom.BRANCH);
        room.wang.presses("本班另有规定");
        room.wang.says("本班每月一篇。");
        room.wang.says("班委会决定\n2026 年秋\n第一稿");
        room.wang.presses("生效");
        room.student.asksIn(room.group, LONG_QUESTION);
        room.wang.replies(room.wang.lastFromBot(), "在教三 101 领。\n" + "😀".repeat(1240));
        room.zhou.presses("收进知识库");
    }

    @Test
    void everyEntryKeepsTheRulesForWhatIsWritten() {
        assertThat(entries(room))
                .hasSize(3)
                .allSatisfy(entry -> assertThat(EntryRules.faults(entry)).isEmpty());
    }

    @Test
    void comesBackUnchangedWhereItStands() {
        room.wang.sends("a.csv", export());

        assertThat(room.wang.lastFromBot().text()).contains("新增 0 · 改动 0 · 不变 3 · 有问题的行 0");
    }

    @Test
    void comesBackUnchangedWhereNothingStandsAndSaysWhatStandsInForTheBranch() {
        ClassRoom other = new ClassRoom();
        other.town.entries().put(Shelves.entry(KbRoom.BRANCH, "思想汇报多久一篇", Layer.LOCAL, "以本支部为准。", Shelves.REPORT));
        other.wang.sends("a.csv", export());
        assertThat(other.wang.lastFromBot().text()).contains("新增 3", "改用自己的 1 条", "（" + KbRoom.BRANCH + "）");
        other.wang.presses("生效");

        assertThat(entries(other)).containsExactlyInAnyOrderElementsOf(unverified(entries(room)));
    }

    private byte[] export() {
        Someone wang = room.wang;
        wang.says("/export knowledge csv");
        return Objects.requireNonNull(wang.files().get("knowledge-" + room.town.today() + "-" + room.classId + ".csv"));
    }

    private static List<Entry> entries(ClassRoom room) {
        return room.town.entries().all().stream()
                .filter(entry -> entry.classId() != null)
                .toList();
    }

    private static List<Entry> unverified(List<Entry> entries) {
        return entries.stream().map(Entry::unverified).toList();
    }
}
