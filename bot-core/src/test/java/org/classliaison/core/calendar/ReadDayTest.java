package org.classliaison.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadDayTest {
    /** A Monday. */
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final ReadDay days = new ReadDay();

    @ParameterizedTest
    @CsvSource({
        "2026-12-31, 2026-12-31",
        "2027/1/5, 2027-01-05",
        "2026年12月31日, 2026-12-31",
        "１２月３１日, 2026-12-31",
        "12月31号, 2026-12-31",
        "12.31, 2026-12-31",
        "1/5, 2027-01-05",
        "11月23日, 2026-11-23",
        "11月22日, 2027-11-22",
        "2月29日, 2028-02-29",
        "今天, 2026-11-23",
        "明天, 2026-11-24",
        "大后天, 2026-11-26",
        "周五, 2026-11-27",
        "周一, 2026-11-23",
        "这周日, 2026-11-29",
        "下周五, 2026-12-04",
        "下个星期天, 2026-12-06",
        "下下周一, 2026-12-07",
    })
    void readsADayAsPeopleTypeIt(String typed, LocalDate day) {
        assertThat(days.in("思想汇报 " + typed, TODAY)).isEqualTo(new DayRead.Found(When.on(day), "思想汇报", ""));
    }

    @ParameterizedTest
    @CsvSource({
        "明天 14:00, 14:00",
        "明天14：00, 14:00",
        "明天下午2点半, 14:30",
        "明天上午9点, 09:00",
        "明晚7点, 19:00",
        "明天晚上7点15分, 19:15",
        "明天中午12点, 12:00",
        "明天（周二）16点, 16:00"
    })
    void readsTheTimeBehindIt(String typed, LocalTime time) {
        assertThat(days.in(typed + " 教三301", TODAY))
                .isEqualTo(new DayRead.Found(new When(LocalDate.of(2026, 11, 24), time), "", "教三301"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2月30日", "2026-13-01", "13.45", "明天 25:00", "12月5日 14:75", "2027-02-29"})
    void saysThatThereIsNoSuchDayOrTime(String typed) {
        assertThat(days.in("党课 " + typed, TODAY))
                .isInstanceOfSatisfying(
                        DayRead.Wrong.class, wrong -> assertThat(wrong.before()).isEqualTo("党课"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"思想汇报", "第3.5版材料", "交12人的表", "教三301", "", "2026"})
    void findsNoDayWhereNoneIsNamed(String typed) {
        assertThat(days.in(typed, TODAY)).isEqualTo(new DayRead.None());
    }

    @Test
    void aDayLastsToItsEndAndATimeUntilThen() {
        LocalDateTime noon = TODAY.atTime(12, 0);
        assertThat(When.on(TODAY).isPastAt(noon)).isFalse();
        assertThat(When.on(TODAY.minusDays(1)).isPastAt(noon)).isTrue();
        assertThat(new When(TODAY, LocalTime.of(11, 59)).isPastAt(noon)).isTrue();
        assertThat(new When(TODAY, LocalTime.of(12, 0)).isPastAt(noon)).isFalse();
    }
}
