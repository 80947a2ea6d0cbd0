package org.classliaison.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import org.classliaison.core.chat.Texts;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A zone is named where somebody could mistake a time for one of their own. */
@Tag("once")
class ZoneWordsTest {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalTime NOON = LocalTime.of(12, 0);

    @Test
    void abroadBeijingTimeIsCalledAsPeopleCallIt() {
        When noon = new When(LocalDate.of(2026, 12, 4), NOON);
        assertThat(new ZoneWords(new Texts(Locale.CHINA), BERLIN).of(noon, BEIJING))
                .isEqualTo("（北京时间）");
        assertThat(new ZoneWords(new Texts(Locale.ENGLISH), BERLIN).of(noon, BEIJING))
                .isEqualTo(" (Beijing time)");
    }

    @Test
    void whetherClocksDifferIsAskedOfThatDay() {
        ZoneWords words = new ZoneWords(new Texts(Locale.ENGLISH), ZoneId.of("UTC+1"));
        assertThat(words.of(new When(LocalDate.of(2026, 12, 4), NOON), BERLIN)).isEmpty();
        assertThat(words.of(new When(LocalDate.of(2026, 7, 4), NOON), BERLIN)).isEqualTo(" (Central European Time)");
        assertThat(words.of(When.on(LocalDate.of(2026, 7, 4)), BERLIN)).isEmpty();
    }
}
