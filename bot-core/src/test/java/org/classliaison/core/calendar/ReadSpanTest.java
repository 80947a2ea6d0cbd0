package org.classliaison.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.classliaison.core.calendar.ReminderRead.Trouble;
import org.classliaison.core.calendar.SpanRead.Found;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Spans such as exam weeks, and months. */
class ReadSpanTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final ReadSpan spans = new ReadSpan();
    private final ReadMonth months = new ReadMonth();

    @ParameterizedTest
    @CsvSource({
        "1月4日到1月15日, 2027-01-04, 2027-01-15",
        "12月28日至1月8日, 2026-12-28, 2027-01-08",
        "11月20日到11月27日, 2026-11-20, 2026-11-27",
        "2027-06-21 至 2027-07-02, 2027-06-21, 2027-07-02",
        "从2027年6月21日起到2027年7月2日为止, 2027-06-21, 2027-07-02",
        "from January 4 to January 15, 2027-01-04, 2027-01-15",
    })
    void readsTheFirstAndTheLastDay(String typed, LocalDate first, LocalDate last) {
        assertThat(spans.in(typed, TODAY)).isEqualTo(new Found(first, last));
    }

    @Test
    void saysWhatIsWrong() {
        assertThat(spans.in("2月30日到3月5日", TODAY))
                .isInstanceOfSatisfying(
                        SpanRead.Wrong.class,
                        wrong -> assertThat(wrong.why().trouble()).isEqualTo(Trouble.NO_SUCH_DAY));
        assertThat(spans.in("2027-01-15 到 2027-01-04", TODAY))
                .isInstanceOfSatisfying(
                        SpanRead.Wrong.class,
                        wrong -> assertThat(wrong.why().trouble()).isEqualTo(Trouble.ENDS_BEFORE_START));
        assertThat(spans.in("考试周", TODAY)).isEqualTo(new SpanRead.None());
        assertThat(spans.in("1月4日", TODAY)).isEqualTo(new SpanRead.None());
    }

    @ParameterizedTest
    @CsvSource({
        "'', 2026-11",
        "本月, 2026-11",
        "下个月, 2026-12",
        "last month, 2026-10",
        "12月, 2026-12",
        "十二月, 2026-12",
        "3, 2027-03",
        "11月, 2026-11",
        "2027-02, 2027-02",
        "2027年2月, 2027-02",
        "February, 2027-02",
    })
    void readsAMonth(String typed, YearMonth month) {
        assertThat(months.in(typed, TODAY)).contains(month);
    }

    @ParameterizedTest
    @ValueSource(strings = {"13月", "0", "2027-13", "哪个月", "十十月"})
    void readsNoMonthWhereThereIsNone(String typed) {
        assertThat(months.in(typed, TODAY)).isEmpty();
    }
}
