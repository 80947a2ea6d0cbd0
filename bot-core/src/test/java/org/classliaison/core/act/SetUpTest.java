package org.classliaison.core.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.classliaison.core.chat.Incoming.Added;
import org.classliaison.core.chat.Incoming.Migrated;
import org.classliaison.core.chat.Incoming.Removed;
import org.classliaison.core.chat.Who;
import org.classliaison.core.testing.GroupChat;
import org.classliaison.core.testing.Shelves;
import org.classliaison.core.testing.Shown;
import org.classliaison.core.testing.Someone;
import org.classliaison.core.testing.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SetUpTest {
    private final Town town = new Town();
    private final Someone admin = town.person(31, "支部老师");
    private final Someone wang = town.person(21, "王芳");
    private final Someone zhou = town.person(22, "周明");
    private final Someone chen = town.person(23, "陈晨");
    private final Someone student = town.person(11, "学生甲");
    private final GroupChat group = town.group(-1001);
    private String code = "";

    @BeforeEach
    void anAdminHasMadeAClass() {
        code = town.issueAdminCode();
        admin.says(code);
        admin.says("/classes");
        admin.presses("新建班级");
        admin.says("信息 2401 班");
    }

    @Test
    void theCodeMakesOneAdminOnce() {
        assertThat(admin.messages().getFirst().text()).contains("你现在是支部管理员了");
        assertThat(admin.person().name()).isEqualTo("支部老师");

        chen.says(code);
        assertThat(chen.lastFromBot().text()).contains("不对或已经用过");
        chen.says("/start admin-AAAAAAAAAAAAAAAAAAAA");
        assertThat(chen.lastFromBot().text()).contains("不对或已经用过");
        chen.says("/classes");
        assertThat(chen.lastFromBot().text()).isEqualTo("这一步需要支部管理员");
    }

    @Test
    void aClassNameIsNeededAndTakenOnce() {
        for (String name : List.of(" ", "名".repeat(41))) {
            admin.says("/classes");
            admin.presses("新建班级");
            admin.says(name);
            assertThat(admin.lastFromBot().text()).contains("1 到 40 个字");
        }
        admin.says("信息 2401 班");
        assertThat(admin.lastFromBot().text()).contains("已经有");
        admin.says("信息 2402 班");

        assertThat(town.classes().all(Town.BOT)).hasSize(2);
    }

    @Test
    void buttonsOfTheAdminAreForTheAdmin() {
        Shown card = admin.lastFromBot();

        assertThat(chen.pressesOld(card, "邀请联系人")).isEqualTo("这一步需要支部管理员");
        assertThat(chen.pressesOld(card, "邀请团支书")).isEqualTo("这一步需要支部管理员");

        assertThat(chen.messages()).isEmpty();
    }

    @Test
    void twoMembersTakeTheTwoSeatsAndAThirdFindsThemTaken() {
        String third = invite("邀请联系人");
        seatBoth();

        chen.opens(third);
        assertThat(chen.lastFromBot().text()).contains("已有两位联系人");
        card();
        assertThat(admin.presses("邀请联系人")).contains("已有两位联系人");
        assertThat(card().text()).contains("王芳；周明");
    }

    @Test
    void aNewMemberCanBeWrittenTo() {
        seatBoth();

        assertThat(wang.lastFromBot().text()).contains("欢迎", "信息 2401 班");
        assertThat(wang.person().reachable()).isTrue();
        assertThat(wang.person().name()).isEqualTo("王芳");
        assertThat(admin.lastFromBot().text()).contains("周明 已接受邀请", "联系人");
    }

    @Test
    void anInvitationWorksOnceAndNotForTwoSeats() {
        String link = invite("邀请联系人");
        wang.opens(link);

        zhou.opens(link);
        assertThat(zhou.lastFromBot().text()).contains("邀请链接不对、用过了或过期了");
        wang.opens(invite("邀请联系人"));
        assertThat(wang.lastFromBot().text()).contains("你已经是");
    }

    @Test
    void anInvitationExpires() {
        String link = invite("邀请联系人");
        town.pass(Duration.ofDays(15));

        wang.opens(link);

        assertThat(wang.lastFromBot().text()).contains("过期了");
        assertThat(card().text()).contains("联系人：暂缺");
    }

    @Test
    void theLeagueSecretaryIsInvitedLikewiseAndHandsOver() {
        chen.opens(invite("邀请团支书"));
        assertThat(chen.lastFromBot().text()).contains("团支书");
        chen.says("/erase");
        assertThat(chen.presses("删除我的数据")).contains("先办交接");

        card();
        admin.presses("交接：陈晨");
        admin.presses("2026-11-23");

        assertThat(admin.lastFromBot().text()).contains("团支书的邀请链接", "2026-11-24");
    }

    @Test
    void theCounselorIsInvitedLikewiseAndLooksAfterNoClass() {
        chen.opens(invite("邀请辅导员"));

        assertThat(chen.lastFromBot().text()).contains("辅导员", "别的我不会发给你");
        assertThat(card().text()).contains("辅导员：陈晨");
        chen.says("/open");
        assertThat(chen.lastFromBot().text()).doesNotContain("还没回答的问题");
    }

    @Test
    void aSuccessorBeginsTheDayAfterAndNeverAreThereThree() {
        seatBoth();
        card();
        admin.presses("交接：王芳");
        admin.says("6月30日以后再说");
        assertThat(admin.lastFromBot().text()).contains("看不懂");
        admin.says("2026-11-01");
        assertThat(admin.lastFromBot().text()).contains("已经过去");
        admin.says("11月25日");
        assertThat(wang.lastFromBot().text()).contains("到 2026-11-25 为止");
        String link = lastLink();
        chen.opens(link);
        assertThat(chen.lastFromBot().text()).contains("从 2026-11-26 起");

        assertThat(membersToday()).containsExactlyInAnyOrder("王芳", "周明");
        town.pass(Duration.ofDays(2));
        assertThat(membersToday()).containsExactlyInAnyOrder("王芳", "周明");
        town.pass(Duration.ofDays(1));
        assertThat(membersToday()).containsExactlyInAnyOrder("周明", "陈晨");
        town.doChores();
        assertThat(admin.messages())
                .noneSatisfy(message -> assertThat(message.text()).contains("还缺人"));
    }

    @Test
    void aVacancyIsToldOnce() {
        seatBoth();
        card();
        admin.presses("交接：王芳");
        admin.presses("2026-11-23");
        town.pass(Duration.ofDays(1));

        town.doChores();
        town.doChores();
        town.pass(Duration.ofDays(1));
        town.doChores();

        assertThat(admin.messages().stream().filter(message -> message.text().contains("现在只有 1 位联系人")))
                .hasSize(1);
    }

    @Test
    void whoseTimeHasEndedMayNothingMore() {
        seatBoth();
        bind();
        student.asksIn(group, "班服什么时候统计尺码");
        card();
        admin.presses("交接：王芳");
        admin.presses("2026-11-23");
        town.pass(Duration.ofDays(1));

        assertThat(wang.presses("回答")).isEqualTo("只有本班联系人可以回答");
        wang.says("/export");
        assertThat(wang.lastFromBot().text()).contains("只有联系人和支部管理员");
    }

    @Test
    void aGroupThatAStrangerAddsTheBotToLearnsWhatIsMissing() {
        town.arrives(new Added(group.chat(), Who.person(777, "路人"), "别的群"));
        assertThat(group.lastFromBot().text()).contains("我还不知道这是哪个班");
    }

    @Test
    void theBotGreetsTheGroupItIsBoundToAndAnswersThere() {
        seatBoth();
        town.arrives(new Added(group.chat(), Who.person(31, "支部老师"), "信息 2401 班"));
        assertThat(admin.lastFromBot().text()).contains("我进群了");

        bind();

        assertThat(group.lastFromBot().text()).contains("信息 2401 班", "王芳、周明", "怎么问", "我只保存", "/privacy");
        assertThat(group.lastFromBot().link("私聊我")).endsWith("start=hello");
        student.asksIn(group, Shelves.ACTIVIST);
        assertThat(group.lastFromBot().text()).contains("考察期一年以上");
    }

    @Test
    void onlyTheBranchOrTheClassesMembersBind() {
        seatBoth();
        String link = card().link("把我加进班级群");

        student.asksIn(group, "/start " + token(link));
        assertThat(group.lastFromBot().text()).contains("需要支部管理员或本班联系人");
        wang.asksIn(group, "/start " + token(link));

        assertThat(group.lastFromBot().text()).contains("大家好");
    }

    @Test
    void anAnonymousAdminConfirmsByAButtonThatOnlyAnAdminMayPress() {
        String link = card().link("把我加进班级群");
        Someone anonymous = town.speaker(new Who(-1001, "信息 2401 班", Who.Kind.ANONYMOUS_ADMIN));

        anonymous.asksIn(group, "/start " + token(link));
        assertThat(group.lastFromBot().labels()).containsExactly("我是管理员，确认绑定");
        assertThat(student.pressesIn(group, "我是管理员，确认绑定")).contains("需要支部管理员或本班联系人");
        admin.pressesIn(group, "我是管理员，确认绑定");

        assertThat(group.lastFromBot().text()).contains("大家好");
    }

    @Test
    void aGroupBelongsToOneClassAndALinkWorksOnce() {
        String link = card().link("把我加进班级群");
        admin.asksIn(group, "/start " + token(link));
        admin.asksIn(group, "/start " + token(link));
        assertThat(group.lastFromBot().text()).contains("绑定链接不对、用过了或过期了");

        admin.says("/classes");
        admin.presses("新建班级");
        admin.says("信息 2402 班");
        admin.asksIn(group, "/start " + token(admin.lastFromBot().link("把我加进班级群")));

        assertThat(group.lastFromBot().text()).contains("这个群已经绑定了「信息 2401 班」");
    }

    @Test
    void anInvitationOfAPersonBindsNoGroupAndAGroupsLinkSeatsNobody() {
        String seat = invite("邀请联系人");
        admin.asksIn(group, "/start " + token(seat));
        assertThat(group.lastFromBot().text()).contains("绑定链接不对");

        student.says("/start " + token(card().link("把我加进班级群")));

        assertThat(student.lastFromBot().text()).contains("邀请链接不对");
        assertThat(card().text()).contains("联系人：暂缺");
    }

    @Test
    void theBranchIsToldWhenTheBotIsRemovedAndTheGroupHearsNothingMore() {
        bind();

        town.arrives(new Removed(group.chat()));

        assertThat(admin.lastFromBot().text()).contains("我不在「信息 2401 班」的群里了");
        int before = group.messages().size();
        student.asksIn(group, Shelves.ACTIVIST);
        assertThat(group.messages()).hasSize(before);
        assertThat(card().labels()).contains("把我加进班级群");
    }

    @Test
    void aGroupThatMovedStaysBoundHoweverOftenItIsTold() {
        bind();

        town.arrives(new Migrated(group.chat(), -2001));
        town.arrives(new Migrated(group.chat(), -2001));
        student.asksIn(town.group(-2001), Shelves.ACTIVIST);

        assertThat(town.group(-2001).lastFromBot().text()).contains("考察期一年以上");
    }

    private void bind() {
        admin.asksIn(group, "/start " + token(card().link("把我加进班级群")));
    }

    private void seatBoth() {
        wang.opens(invite("邀请联系人"));
        zhou.opens(invite("邀请联系人"));
    }

    private Shown card() {
        admin.says("/classes");
        admin.presses("信息 2401 班");
        return admin.lastFromBot();
    }

    private String invite(String button) {
        card();
        admin.presses(button);
        return lastLink();
    }

    private String lastLink() {
        return admin.lastFromBot().text().lines().toList().getLast();
    }

    private List<String> membersToday() {
        long classId = town.classes().all(Town.BOT).getFirst().id();
        return town.duties().inClass(classId, town.today()).stream()
                .filter(duty -> duty.holdsOn(town.today()))
                .map(duty -> town.persons().byId(duty.personId()).orElseThrow().shownName())
                .toList();
    }

    private static String token(String link) {
        return link.substring(link.indexOf('=') + 1);
    }
}
