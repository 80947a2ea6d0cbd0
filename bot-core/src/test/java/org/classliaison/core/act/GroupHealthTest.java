package org.classliaison.core.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.classliaison.core.chat.Incoming;
import org.classliaison.core.chat.Outgoing;
import org.classliaison.core.people.Role;
import org.classliaison.core.testing.ClassRoom;
import org.classliaison.core.testing.GroupChat;
import org.classliaison.core.testing.Shown;
import org.classliaison.core.testing.Someone;
import org.classliaison.core.testing.Town;
import org.junit.jupiter.api.Test;

/** What keeps the bot from its work in a group is told once, shown where it matters, and over when it works again. */
class GroupHealthTest {

    private static final String PIN = "置顶的权限";
    private static final String SILENCED = "发不了言";

    private final ClassRoom room = new ClassRoom();
    private final Town town = room.town;

    @Test
    void aDeclinedPinIsToldOnceToBothMembersAndGoneWhenItWorks() {
        town.forbid(room.group, Outgoing.Pin.class);
        pinnedNotice("班会");
        pinnedNotice("团课");

        assertThat(told(room.wang, PIN)).hasSize(1);
        assertThat(told(room.zhou, PIN)).hasSize(1);
        assertThat(told(room.admin, PIN)).isEmpty();
        assertThat(card()).contains("⚠", PIN);

        town.allowAll(room.group);
        pinnedNotice("考试");
        assertThat(card()).doesNotContain("⚠");

        town.forbid(room.group, Outgoing.Pin.class);
        pinnedNotice("放假");
        assertThat(told(room.wang, PIN)).hasSize(2);
    }

    @Test
    void aNoticeSaysOnItsCardWhatIsWrongInTheGroup() {
        town.forbid(room.group, Outgoing.Post.class);
        room.wang.says("/notice 班会");
        room.wang.presses("发布");
        town.tendNotices();

        room.wang.says("/notices");
        room.wang.presses(room.wang.lastFromBot().labels().getFirst());

        assertThat(room.wang.lastFromBot().text()).contains("⚠ 信息 2401 班：", SILENCED);
    }

    @Test
    void aMutedBotIsNoticedFromItsRightsBeforeItSpeaks() {
        town.arrives(new Incoming.Rights(room.group.chat(), false, false));
        town.arrives(new Incoming.Rights(room.group.chat(), false, false));
        assertThat(told(room.wang, SILENCED)).hasSize(1);
        assertThat(card()).contains(SILENCED);

        town.arrives(new Incoming.Rights(room.group.chat(), true, true));
        assertThat(card()).doesNotContain("⚠");
    }

    @Test
    void aClassThatLostItsGroupShowsItUntilItHasOneAgain() {
        town.arrives(new Incoming.Removed(room.group.chat()));
        assertThat(told(room.wang, "不在班级群里了")).hasSize(1);
        assertThat(told(room.admin, "群里了")).hasSize(1);

        room.admin.says("/classes");
        assertThat(room.admin.lastFromBot().labels()).contains("⚠ 信息 2401 班");
        room.admin.presses("⚠ 信息 2401 班");
        String link = room.admin.lastFromBot().link("把我加进班级群");
        GroupChat next = town.group(-1002);
        town.arrives(new Incoming.Added(next.chat(), org.classliaison.core.chat.Who.person(31, "支部老师"), "新群"));
        room.admin.saysIn(next, "/start " + link.substring(link.indexOf('=') + 1));

        assertThat(card()).doesNotContain("⚠");
    }

    @Test
    void aMovedGroupIsFollowedAndToldOnce() {
        town.arrives(new Incoming.Migrated(room.group.chat(), -2001));
        town.arrives(new Incoming.Migrated(room.group.chat(), -2001));

        assertThat(told(room.wang, "升级了")).hasSize(1);
        assertThat(town.classes().byChat(Town.BOT, -2001)).isPresent();
    }

    @Test
    void theAdminIsToldWhereAClassHasNoMembers() {
        long lonely = town.addClass("计科 2402 班", -1005);
        Someone helper = town.person(41, "王老师");
        town.appoint(helper, "王老师", Role.BRANCH_ADMIN, null);
        town.arrives(new Incoming.Rights(town.group(-1005).chat(), false, false));

        assertThat(lonely).isPositive();
        assertThat(told(room.admin, "计科 2402 班")).hasSize(1);
        assertThat(told(helper, "计科 2402 班")).hasSize(1);
        assertThat(told(room.wang, SILENCED)).isEmpty();
    }

    private void pinnedNotice(String words) {
        room.wang.says("/notice " + words);
        room.wang.presses("置顶：无");
        room.wang.presses("发布");
        town.pass(Duration.ofSeconds(1));
    }

    private String card() {
        room.admin.says("/classes");
        room.admin.presses(room.admin.lastFromBot().labels().getFirst());
        return room.admin.lastFromBot().text();
    }

    private static List<Shown> told(Someone reader, String words) {
        return reader.messages().stream()
                .filter(message -> !message.text().startsWith("通知"))
                .filter(message -> message.text().contains(words))
                .toList();
    }
}
