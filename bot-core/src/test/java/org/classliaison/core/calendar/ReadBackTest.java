package org.classliaison.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.classliaison.core.calendar.ReminderRead.Unsure;
import org.classliaison.core.calendar.ReminderRead.Wrong;
import org.classliaison.core.chat.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read back before anything is kept. */
class ReadBackTest {
    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");
    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
    private static final Almanac ALMANAC = Almanac.withoutExams(new ChinaWorkingDays());

    private final Texts chinese = new Texts(Locale.CHINA);
    private final Texts english = new Texts(Locale.ENGLISH);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "once 2026-12-01             | 2026年12月1日（周二）                                       | 2026-12-01 (Tue)",
                "weekly 1 1,2,3,4,5,6,7 2026-11-23 | 每天                                                    | every day",
                "weekly 1 1,3 2026-11-23     | 每周一、周三                                                | every Mon, Wed",
                "weekly 2 5 2026-11-23       | 每 2 周的周五（从 2026年11月23日（周一） 那一周算起）       | every 2 weeks on Fri (counted from the week of 2026-11-23 (Mon))",
                "months all on 15 LAST_DAY   | 每月15日                                                    | on day 15 of every month",
                "months all on 31 LAST_DAY   | 每月31日（没有这一天的月份取月末）                          | on day 31, or at the month's end where there is none, of every month",
                "months all on 31 SKIP       | 每月31日（没有这一天的月份跳过）                            | on day 31, where there is one, of every month",
                "months 3,6,9,12 last        | 每季度最后一天                                              | on the last day of every quarter",
                "months 7 on 1 LAST_DAY      | 每年7月的1日                                                | on day 1 of July each year",
                "months all weekday -1 5     | 每月最后一个周五                                            | on the last Fri of every month",
                "months all workday 1        | 每月第 1 个工作日                                           | on working day 1 of every month",
                "every 2026-08-31 P6M        | 2026年8月31日（周一）起每 6 个月                            | every 6 months from 2026-08-31 (Mon)",
                "workdays 2026-11-02 5       | 2026年11月2日（周一）之后第 5 个工作日（当天不算，按放假调休安排数） | 5 working days after (that day not counted, by the holiday calendar) 2026-11-02 (Mon)",
                "exams BEFORE 3              | 考试周前 3 天                                               | 3 days before exam week",
                "exams AFTER 0               | 考试周最后一天                                              | on the last day of exam week",
            })
    void saysTheRuleInFullWords(String rule, String inChinese, String inEnglish) {
        assertThat(new RuleWords(chinese).of(RuleText.read(rule))).isEqualTo(inChinese);
        assertThat(new RuleWords(english).of(RuleText.read(rule))).isEqualTo(inEnglish);
    }

    @Test
    void saysHourZoneEndAndTheNextThreeDates() {
        ReadBackWords words = new ReadBackWords(chinese, BEIJING);
        Schedule schedule = new Schedule(
                RuleText.read("months all on 15 LAST_DAY"), LocalTime.of(18, 0), BEIJING, LocalDate.of(2027, 6, 30));

        assertThat(words.of(schedule)).isEqualTo("每月15日 18:00，到2027年6月30日（周三）为止");
        assertThat(words.next(schedule, ALMANAC, NOW))
                .isEqualTo("接下来：2026年12月15日（周二） 18:00、2027年1月15日（周五） 18:00、2027年2月15日（周一） 18:00");
        assertThat(words.of(List.of(Lead.days(7), Lead.hours(2), Lead.days(0)))).isEqualTo("提前 7 天、提前 2 小时、当天");
    }

    @Test
    void anotherZoneIsNamedAndAProvisionalDayMarked() {
        ReadBackWords words = new ReadBackWords(english, BEIJING);
        Schedule schedule = new Schedule(
                RuleText.read("workdays 2190-11-24 5"), LocalTime.of(9, 0), ZoneId.of("Europe/Berlin"), null);

        assertThat(words.of(schedule)).endsWith("at 09:00 (Europe/Berlin time)");
        assertThat(words.next(schedule, ALMANAC, NOW)).contains("(provisional: the holidays are not published yet)");
    }

    @Test
    void saysWhatIsMissingWhereThereIsNoNextDate() {
        ReadBackWords words = new ReadBackWords(chinese, BEIJING);
        LocalTime nine = LocalTime.of(9, 0);

        assertThat(words.next(new Schedule(RuleText.read("exams BEFORE 3"), nine, BEIJING, null), ALMANAC, NOW))
                .contains("考试周");
        assertThat(words.next(new Schedule(RuleText.read("once 2026-11-01"), nine, BEIJING, null), ALMANAC, NOW))
                .contains("没有下一次");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2月30日交材料                      | 日历上没有「2月30日」这一天",
                "明天25:00开会                      | 「25:00」不是一个时间",
                "2026年11月1日交材料                | 「2026年11月1日」已经过去了",
                "每周三19:00 Mars/Phobos 开会       | 我不认识时区「Mars/Phobos」",
                "12月20日交材料，提前500天提醒      | 「提前500天提醒」太早了",
                "每周五交周报，到2026年10月1日为止  | 结束的日子在开始之前",
            })
    void saysKindlyWhatIsWrong(String typed, String sentence) {
        Wrong wrong = (Wrong) read(typed);

        assertThat(new ReadingWords(chinese).of(wrong)).startsWith(sentence);
        assertThat(new ReadingWords(english).of(wrong)).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "每月31号对账   | 那些月份放在月末，还是跳过",
                "下周交材料     | 你是指哪一天",
                "有空记得交材料 | 可以这样写",
            })
    void asksWhatIsOpen(String typed, String question) {
        assertThat(new ReadingWords(chinese).of((Unsure) read(typed))).contains(question);
    }

    private static ReminderRead read(String typed) {
        return new ReadReminder().in(typed, LocalDateTime.ofInstant(NOW, BEIJING));
    }
}
