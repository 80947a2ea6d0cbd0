package org.classliaison.core.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import org.classliaison.core.care.CareChoice;
import org.classliaison.core.care.CareCounts.Count;
import org.classliaison.core.care.CareCounts.What;
import org.classliaison.core.care.CareFlag;
import org.classliaison.core.care.CareLog.Deed;
import org.classliaison.core.care.CareLog.Entry;
import org.classliaison.core.care.Outcome;
import org.classliaison.core.chat.Outgoing;
import org.classliaison.core.signs.Category;
import org.classliaison.core.testing.ClassRoom;
import org.classliaison.core.testing.Shown;
import org.classliaison.core.testing.Town;
import org.junit.jupiter.api.Test;

/** What is kept of care flags, for how long, and who is told: the boundary in product.md, as far as it is about keeping. */
class KeepCareTest {

    private final ClassRoom room = new ClassRoom();
    private final Town town = room.town;
    private final FlaggedRoom care = new FlaggedRoom(room);
    private long lastEntry;

    @Test
    void everyCategoryIsOffUntilAClassTurnsItOn() {
        assertThat(town.careChoices().ofClass(room.classId))
                .hasSize(Category.values().length)
                .allMatch(choice -> choice.state() == CareChoice.State.OFF && !choice.isLooking());
    }

    @Test
    void anOpenFlagExpiresAfterThirtyDaysAndOnlyItsNumberStays() {
        CareFlag flag = care.flag(room.student, "今天真的好累");
        town.pass(Duration.ofDays(30));
        town.doChores();
        assertThat(town.flags().byId(flag.id())).isPresent();

        town.pass(Duration.ofHours(1));
        town.doChores();

        assertThat(town.flags().byId(flag.id())).isEmpty();
        assertThat(town.flags().text(flag.id())).isEmpty();
        assertThat(town.flags().writer(flag.id())).isEmpty();
        assertThat(town.careCounts().since(room.classId, monday().minusWeeks(8)))
                .extracting(Count::what)
                .containsExactly(What.EXPIRED);
    }

    @Test
    void wordsAndWriterOfAClosedFlagAreGoneAfterSevenDaysAndTheWriterCanStillSeeWhatBecameOfIt() {
        CareFlag flag = care.flag(room.student, "今天真的好累");
        care.close(flag, Outcome.CONTACTED);
        town.pass(Duration.ofDays(7).plusHours(1));
        town.doChores();

        assertThat(town.flags().text(flag.id())).isEmpty();
        assertThat(town.flags().writer(flag.id())).isEmpty();
        room.student.says("/whyflagged");
        assertThat(room.student.lastFromBot().text()).contains("联系人已经联系").doesNotContain("今天真的好累");
    }

    @Test
    void thirtyDaysAfterItWasRaisedNothingOfAClosedFlagIsLeft() {
        CareFlag flag = care.flag(room.student, "今天真的好累");
        care.close(flag, Outcome.CONTACTED);
        town.pass(Duration.ofDays(30).plusHours(1));
        town.doChores();

        assertThat(town.flags().byId(flag.id())).isEmpty();
    }

    @Test
    void anAppealKeepsAFlagUntilPeopleHaveLookedAgain() {
        CareFlag flag = care.flag(room.student, "今天真的好累");
        care.close(flag, Outcome.NEEDS_CARE);
        town.pass(Duration.ofDays(20));
        town.flags().appeal(flag.id(), now());
        town.pass(Duration.ofDays(20));
        town.doChores();

        assertThat(town.flags().byId(flag.id())).isPresent();
    }

    @Test
    void moodIsToldOfFivePeopleAndNeverOfFour() {
        for (long person = 1; person <= 4; person++) {
            mood(person);
            mood(person);
        }
        assertThat(town.moods().of(room.classId, monday())).isEmpty();

        mood(5);

        assertThat(town.moods().of(room.classId, monday()))
                .hasValueSatisfying(week -> assertThat(week.people()).isEqualTo(5))
                .hasValueSatisfying(week -> assertThat(week.lines()).isEqualTo(9));
    }

    @Test
    void itsWriterSeesAnAppealedFlagForAsLongAsItIsKept() {
        CareFlag flag = care.flag(room.student, "今天真的好累");
        town.pass(Duration.ofDays(29));
        town.flags().appeal(flag.id(), now());
        town.pass(Duration.ofDays(11));
        town.doChores();

        room.student.says("/whyflagged");
        assertThat(room.student.lastFromBot().text()).contains("今天真的好累");
        room.student.says("/mydata");
        assertThat(room.student.messages()).anyMatch(message -> message.text().contains("2027-01-21"));
    }

    @Test
    void whoWasLowIsForgottenWhenTheWeekIsOverAndTheTwoNumbersStay() {
        LocalDate week = monday();
        for (long person = 1; person <= 5; person++) {
            mood(person);
        }
        town.pass(Duration.ofDays(7));
        town.doChores();

        assertThat(town.moods().forgetPeopleBefore(week.plusYears(1))).isZero();
        assertThat(town.moods().of(room.classId, week)).isPresent();
    }

    @Test
    void nothingOfAFlagCountsOrRanksAPerson() {
        List<Class<?>> kept = List.of(CareFlag.class, CareChoice.class, Count.class, Entry.class);

        assertThat(kept.stream()
                        .flatMap(type -> Arrays.stream(type.getRecordComponents()))
                        .map(part -> part.getName().toLowerCase(java.util.Locale.ROOT)))
                .noneMatch(name -> name.contains("score") || name.contains("rank") || name.contains("history"));
        assertThat(Arrays.stream(Count.class.getRecordComponents())
                        .map(part -> part.getType().getSimpleName()))
                .containsExactly("Slot", "What", "int");
    }

    @Test
    void aLineThatRaisesNoFlagLeavesNothingBehind() {
        room.student.saysIn(room.group, "今晚吃火锅");

        assertThat(town.flags().waiting(room.classId, now())).isEmpty();
        assertThat(town.careCounts().since(room.classId, monday())).isEmpty();
        assertThat(town.careLog().of(Town.BOT, Instant.EPOCH, 10)).isEmpty();
        assertThat(town.persons().byUser(Town.BOT, room.student.userId())).isEmpty();
    }

    @Test
    void myDataNamesFlagsWithStateAndTheDayOnWhichTheirWordsGo() {
        CareFlag flag = care.flag(room.student, "今天真的好累");
        care.close(flag, Outcome.CONTACTED);

        room.student.says("/mydata");

        assertThat(room.student.lastFromBot().text())
                .contains("情绪与安全", "联系人已经联系", town.today().plusDays(7).toString());
        room.classmate.says("/mydata");
        assertThat(room.classmate.lastFromBot().text()).doesNotContain("情绪与安全");
    }

    @Test
    void erasingTakesEverythingThatIsKeptOfAPersonsLinesAndNothingOfOthers() {
        CareFlag mine = care.flag(room.student, "今天真的好累");
        CareFlag closed = care.flag(room.student, "明天也好累");
        care.close(closed, Outcome.JOKE);
        CareFlag others = care.flag(room.classmate, "后天也好累");

        room.student.says("/erase");
        room.student.presses("删除我的数据");

        assertThat(town.flags().byId(mine.id())).isEmpty();
        assertThat(town.flags().byId(closed.id())).isEmpty();
        assertThat(town.flags().writer(mine.id())).isEmpty();
        assertThat(town.flags().byId(others.id())).isPresent();
    }

    @Test
    void nothingIsLearnedFromFlagsSoAnErasureMissesNothingThere() {
        int examples = examples();
        CareFlag flag = care.flag(room.student, "今天真的好累");
        care.close(flag, Outcome.FALSE_ALARM);
        assertThat(examples()).isEqualTo(examples);

        room.student.says("/erase");
        room.student.presses("删除我的数据");

        assertThat(examples()).isEqualTo(examples);
        assertThat(town.flags().byId(flag.id())).isEmpty();
    }

    @Test
    void branchAdminsExportWhoHasLookedByTheNamesOfThoseWhoLooked() {
        CareFlag flag = care.flag(room.student, "今天真的好累");
        looked(flag, Deed.OPENED);
        looked(flag, Deed.NAMED);

        room.admin.says("/care log");

        String csv = new String(room.admin.files().values().iterator().next(), StandardCharsets.UTF_8);
        assertThat(csv)
                .contains("王芳", "打开内容", "显示姓名", "导出记录", "信息 2401 班", String.valueOf(flag.id()))
                .doesNotContain("今天真的好累", "学生甲", "同学·");
    }

    @Test
    void nobodyElseExportsWhoHasLooked() {
        room.wang.says("/care log");
        room.student.says("/care log");

        assertThat(room.wang.files()).isEmpty();
        assertThat(room.student.files()).isEmpty();
        assertThat(room.wang.lastFromBot().text()).contains("支部管理员");
    }

    @Test
    void whoHasLookedIsKeptForAYear() {
        looked(care.flag(room.student, "今天真的好累"), Deed.OPENED);
        town.pass(Duration.ofDays(364));
        town.doChores();
        assertThat(town.careLog().of(Town.BOT, Instant.EPOCH, 10)).hasSize(1);

        town.pass(Duration.ofDays(2));
        town.doChores();
        assertThat(town.careLog().of(Town.BOT, Instant.EPOCH, 10)).isEmpty();
    }

    @Test
    void nothingOfOnesOwnDataIsLostWhereItTakesSeveralLetters() {
        for (int i = 0; i < 150; i++) {
            care.flag(room.student, "今天真的好累，第 " + i + " 天");
        }

        room.student.says("/mydata");

        List<String> letters = room.student.messages().stream()
                .map(Shown::text)
                .dropWhile(text -> !text.startsWith("关于你，我保存了这些"))
                .toList();
        assertThat(letters).hasSizeGreaterThan(1).allMatch(text -> text.length() <= Outgoing.LONGEST_TEXT);
        assertThat(String.join("\n", letters).lines().filter(line -> line.contains("内容最晚")))
                .hasSize(150);
        assertThat(town.deadLetters()).isZero();
    }

    private void looked(CareFlag flag, Deed deed) {
        town.careLog()
                .note(new Entry(
                        ++lastEntry,
                        Town.BOT,
                        room.classId,
                        flag.id(),
                        deed,
                        room.wang.person().id(),
                        now()));
    }

    private int examples() {
        return town.entries().all().stream()
                .mapToInt(entry -> entry.examples().hashCode())
                .sum();
    }

    private void mood(long userId) {
        town.moods().note(room.classId, monday(), town.marks().mood(room.classId, monday(), userId));
    }

    private LocalDate monday() {
        return town.today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private Instant now() {
        return town.clock().instant();
    }
}
