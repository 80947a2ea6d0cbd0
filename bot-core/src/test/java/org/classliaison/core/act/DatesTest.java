package org.classliaison.core.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.classliaison.core.calendar.Dated;
import org.classliaison.core.calendar.MonthTable;
import org.classliaison.core.chat.RichText.Style;
import org.classliaison.core.chat.Texts;
import org.classliaison.core.feeds.Feed;
import org.classliaison.core.testing.ClassRoom;
import org.classliaison.core.testing.Shown;
import org.classliaison.core.testing.Someone;
import org.classliaison.core.testing.Town;
import org.junit.jupiter.api.Test;

/** A month in the chat, and addresses for calendar programs. In the room it is Monday, 23 November 2026. */
class DatesTest {
    private final ClassRoom room = new ClassRoom();

    @Test
    void theMonthOfAClassIsShownInItsGroup() {
        write("截止 思想汇报 11月30日");
        write("活动 主题党日 11月27日 14:00 教三301");
        write("截止 党校报名 12月5日");

        room.student.asksIn(room.group, "/month");

        assertThat(room.group.lastFromBot().text())
                .startsWith("信息 2401 班 · 2026年11月")
                .contains("一  二  三  四  五  六  日  \n", "\n" + "  ・".repeat(6) + " 1・\n 2・ 3・ 4・", "23今", "27＊", "30＊")
                .contains("· 11月27日（周五） 14:00 活动：主题党日", "· 11月30日（周一） 截止：思想汇报")
                .doesNotContain("党校报名");
    }

    @Test
    void theTableIsABlockWhoseColumnsStandUnderEachOtherAndFitAPhone() {
        write("截止 思想汇报 11月30日");
        room.student.asksIn(room.group, "/month");
        List<String> lines =
                room.group.lastFromBot().in(Style.BLOCK).getFirst().lines().toList();
        // Six weeks at most. How wide a Chinese sign is differs by phone: each cell has one of them and two narrow
        // ones.
        assertThat(lines).hasSizeBetween(5, 7).allMatch(line -> line.length() <= 21);
        assertThat(lines.getFirst()).matches("([一二三四五六日]  ){7}");
        assertThat(lines.subList(1, lines.size())).allMatch(line -> line.matches("([ 1-3][ 0-9][・＊今！]){1,7}"));
        assertThat(lines.getLast()).isEqualTo("30＊");
    }

    @Test
    void whatIsDueTodayIsMarkedOnToday() {
        write("截止 思想汇报 11月23日");
        room.student.asksIn(room.group, "/month");
        assertThat(room.group.lastFromBot().text()).contains("23！24・");
    }

    @Test
    void inEnglishTheWeekdaysAreEnglishAndAllSignsNarrow() {
        MonthTable table = new MonthTable(new Texts(Locale.ENGLISH), Town.ZONE);
        LocalDate today = LocalDate.of(2026, 11, 23);
        String text = table.of("Class", YearMonth.from(today), today, List.of()).text();
        assertThat(text)
                .contains(
                        " Mo  Tu  We  Th  Fr  Sa  Su \n", "\n                          1 \n  2   3   4 ", "\n[23] 24 ");
    }

    @Test
    void inPrivateOneLeafsFromMonthToMonth() {
        write("截止 党校报名 12月5日");
        room.wang.says("/month");
        assertThat(room.wang.lastFromBot().text()).contains("我的日历 · 2026年11月", "还没有记下");
        assertThat(room.wang.lastFromBot().labels()).containsExactly("‹ 10月", "12月 ›");

        room.wang.presses("12月 ›");

        assertThat(room.wang.lastFromBot().text()).contains("2026年12月", " 5＊", "截止：党校报名");
        room.wang.says("/month 2027-02");
        assertThat(room.wang.lastFromBot().text()).contains("2027年2月");
        room.wang.says("/month 13月");
        assertThat(room.wang.lastFromBot().text()).contains("没看出是哪个月");
    }

    @Test
    void aGroupWithoutAClassHasNoMonth() {
        room.student.asksIn(room.town.group(-77), "/month");

        assertThat(room.town.group(-77).lastFromBot().text()).contains("还没有绑定班级");
    }

    @Test
    void anAddressShowsAClassAsLongAsItsHolderLooksAfterIt() {
        write("截止 思想汇报 12月31日");
        String address = classAddress(room.wang);

        assertThat(room.town.fetches(address)).hasValueSatisfying(feed -> {
            assertThat(feed.name()).isEqualTo("班级联络：信息 2401 班");
            assertThat(feed.dates()).extracting(dated -> dated.what().title()).containsExactly("截止：思想汇报");
        });
        room.town.duties().forget(room.wang.person().id());
        assertThat(room.town.fetches(address)).isEmpty();
    }

    @Test
    void aRevokedAddressOpensNothingAndNeitherDoesTheOneBeforeANewOne() {
        String first = classAddress(room.wang);
        String second = classAddress(room.wang);
        assertThat(room.town.fetches(first)).isEmpty();
        assertThat(room.town.fetches(second)).isPresent();
        assertThat(second).isNotEqualTo(first);

        assertThat(room.wang.presses("作废")).isEqualTo("链接已作废");

        assertThat(room.town.fetches(second)).isEmpty();
        assertThat(room.wang.presses("作废")).isEqualTo("没有可作废的链接");
    }

    @Test
    void eachMemberHasAnAddressOfTheirOwn() {
        String wangs = classAddress(room.wang);
        String zhous = classAddress(room.zhou);
        room.zhou.presses("作废");

        assertThat(room.town.fetches(wangs)).isPresent();
        assertThat(room.town.fetches(zhous)).isEmpty();
    }

    @Test
    void aStudentHasAnAddressForTheirOwnDatesAndNoneForAClass() {
        room.student.says("/feed");
        assertThat(room.student.lastFromBot().labels()).containsExactly("要链接：我的日期");
        room.student.presses("要链接：我的日期");

        assertThat(room.town.fetches(address(room.student.lastFromBot()))).isPresent();
    }

    @Test
    void ownDataSayHowManyAddressesOneHas() {
        classAddress(room.wang);
        room.wang.presses("要链接：我的日期");
        room.wang.says("/mydata");
        assertThat(room.wang.lastFromBot().text()).contains("日历链接：2 个");
        room.student.says("/mydata");
        assertThat(room.student.lastFromBot().text()).contains("日历链接：0 个");
    }

    @Test
    void erasingOnesDataTakesTheAddressAway() {
        room.student.says("/feed");
        room.student.presses("要链接：我的日期");
        String address = address(room.student.lastFromBot());

        room.student.says("/erase");
        room.student.presses("删除我的数据");

        assertThat(room.town.fetches(address)).isEmpty();
    }

    @Test
    void whatNobodyWasGivenOpensNothing() {
        assertThat(room.town.fetches("https://liaison.example/feed/AAAAAAAAAAAAAAAAAAAAAAAAAA.ics"))
                .isEmpty();
        assertThat(room.town.fetches("https://liaison.example/feed/.ics")).isEmpty();
    }

    @Test
    void aFeedReachesAYearAheadAndAMonthBack() {
        write("截止 思想汇报 11月30日");
        write("截止 转正申请 2027年11月1日");
        write("截止 太远的事 2028年11月1日");
        String address = classAddress(room.wang);
        room.town.pass(Duration.ofDays(20));

        assertThat(room.town.fetches(address).map(Feed::dates).orElseThrow())
                .extracting(Dated::what)
                .extracting(Dated.What::title)
                .containsExactly("截止：思想汇报", "截止：转正申请");
    }

    private String classAddress(Someone member) {
        member.says("/feed");
        Shown list = member.lastFromBot();
        String label = list.labels().stream()
                .filter(words -> words.endsWith("信息 2401 班"))
                .findFirst()
                .orElseThrow();
        member.presses(label);
        return address(member.lastFromBot());
    }

    private static String address(Shown made) {
        return made.text()
                .lines()
                .filter(line -> line.startsWith("https://"))
                .findFirst()
                .orElseThrow();
    }

    private void write(String words) {
        room.wang.says("/records " + words);
        room.wang.presses("保存");
    }
}
