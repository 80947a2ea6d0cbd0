package org.classliaison.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadMonthTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final ReadMonth months = new ReadMonth();

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
