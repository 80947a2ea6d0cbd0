package org.classliaison.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.Locale;
import org.classliaison.core.calendar.ReminderRead.Unsure;
import org.classliaison.core.calendar.ReminderRead.Wrong;
import org.classliaison.core.chat.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules in full words, and what is said about a sentence that cannot be kept as it stands. */
class RuleWordsTest {
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 23, 10, 0);

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
        return new ReadReminder().in(typed, NOW);
    }
}
