package org.classliaison.core.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.classliaison.core.chat.Incoming;
import org.classliaison.core.chat.RichText.Style;
import org.classliaison.core.chat.Who;
import org.classliaison.core.testing.ClassRoom;
import org.classliaison.core.testing.GroupChat;
import org.classliaison.core.testing.Shown;
import org.classliaison.core.testing.Someone;
import org.classliaison.core.testing.Town;
import org.junit.jupiter.api.Test;

/** A channel mirrors the notices that are chosen for it, from the first word to the recall. */
class ChannelTest {

    private static final long CHANNEL = -3001;

    private final ClassRoom room = new ClassRoom();
    private final Town town = room.town;
    private final GroupChat channel = town.group(CHANNEL);

    @Test
    void aMemberBindsTheirClassesChannelWithOnePress() {
        bound(room.wang, "信息 2401 班");
        assertThat(room.wang.lastFromBot().text()).contains("频道「支部公告」绑定好了：信息 2401 班");
        assertThat(channel.messages()).isEmpty();
    }

    @Test
    void whoHasNoDutyIsNotAskedAndBindsNothing() {
        town.arrives(new Incoming.InChannel(channel.chat(), Who.person(11, "学生甲"), "支部公告", true));
        assertThat(room.student.messages()).isEmpty();
        assertThat(draft("班会").labels()).noneMatch(label -> label.contains("频道"));
    }

    @Test
    void aCodeThatIsPostedInTheChannelBindsItWhoeverLetTheBotIn() {
        room.admin.says("/channel");
        room.admin.presses("全支部");
        String code = room.admin.lastFromBot().text().replaceAll("(?s).*/bind ", "");
        town.arrives(new Incoming.ChannelCode(channel.chat(), "支部公告", code));

        assertThat(room.admin.lastFromBot().text()).contains("频道「支部公告」绑定好了：全支部");
        assertThat(channel.messages()).isEmpty();
        GroupChat other = town.group(-3002);
        town.arrives(new Incoming.ChannelCode(other.chat(), "别的频道", code));
        assertThat(room.admin.messages()).noneMatch(message -> message.text().contains("别的频道"));
    }

    @Test
    void aCodeIsGoodForAnHourAndForWhoeverMayBindOnly() {
        room.student.says("/channel");
        assertThat(room.student.lastFromBot().labels()).isEmpty();
        room.wang.says("/channel");
        assertThat(room.wang.lastFromBot().labels()).containsExactly("信息 2401 班");
        room.wang.presses("信息 2401 班");
        String code = room.wang.lastFromBot().text().replaceAll("(?s).*/bind ", "");
        int before = room.wang.messages().size();

        town.pass(Duration.ofMinutes(61));
        town.arrives(new Incoming.ChannelCode(channel.chat(), "支部公告", code));

        assertThat(room.wang.messages()).hasSize(before);
    }

    @Test
    void aChosenNoticeIsMirroredCorrectedAndRecalled() {
        bound(room.wang, "信息 2401 班");
        draft("班会");
        room.wang.presses("同时发到频道：无");
        room.wang.presses("发布");
        assertThat(room.group.lastFromBot().labels()).containsExactly("收到");
        assertThat(channel.lastFromBot().text()).isEqualTo("班会");
        assertThat(channel.lastFromBot().labels()).isEmpty();
        assertThat(room.wang.messages()).anyMatch(message -> message.text().contains("频道「支部公告」"));

        room.wang.presses("更正");
        room.wang.says("班会改到周五");
        room.wang.presses("发出更正");
        assertThat(channel.lastFromBot().text()).contains("更正", "班会改到周五");

        room.wang.presses("撤回");
        room.wang.says("时间还没定");
        room.wang.presses("划掉，写明原因");
        assertThat(channel.lastFromBot().in(Style.STRUCK)).isNotEmpty();
    }

    @Test
    void whatIsNotChosenStaysInTheGroup() {
        bound(room.wang, "信息 2401 班");
        draft("班会");
        room.wang.presses("发布");

        assertThat(room.group.messages()).hasSize(1);
        assertThat(channel.messages()).isEmpty();
    }

    @Test
    void theBranchesChannelIsForWhatGoesToAll() {
        bound(room.admin, "全支部");
        assertThat(draft("班会").labels()).noneMatch(label -> label.contains("频道"));

        room.admin.says("/notice 全体大会");
        room.admin.presses("发给谁");
        room.admin.presses("全部班级");
        room.admin.presses("选好了");
        room.admin.presses("同时发到频道：无");
        room.admin.presses("发布");
        assertThat(channel.lastFromBot().text()).isEqualTo("全体大会");
    }

    @Test
    void aLostChannelIsToldAndOfferedNoMore() {
        bound(room.wang, "信息 2401 班");
        town.arrives(new Incoming.InChannel(channel.chat(), Who.person(21, "王芳"), "支部公告", false));

        assertThat(room.wang.lastFromBot().text()).contains("已经解除绑定");
        assertThat(draft("班会").labels()).noneMatch(label -> label.contains("频道"));
    }

    private void bound(Someone by, String whose) {
        town.arrives(new Incoming.InChannel(channel.chat(), Who.person(by.userId(), ""), "支部公告", true));
        by.presses(whose);
    }

    private Shown draft(String words) {
        room.wang.says("/notice " + words);
        return room.wang.lastFromBot();
    }
}
