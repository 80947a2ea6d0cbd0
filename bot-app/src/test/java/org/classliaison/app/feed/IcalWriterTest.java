package org.classliaison.app.feed;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.classliaison.core.calendar.Dated;
import org.classliaison.core.feeds.Feed;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is written, read by a library of another house. */
class IcalWriterTest {
    private static final Instant AS_OF = Instant.parse("2026-11-23T02:00:00Z");
    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    private final IcalWriter writer = new IcalWriter();

    @Test
    void anotherLibraryReadsWhatWasWritten() {
        Dated allDay = dated("r1-2026-12-31", LocalDate.of(2026, 12, 31), null, "截止：思想汇报");
        Dated atSix =
                dated("r2-2026-12-01", LocalDate.of(2026, 12, 1), LocalTime.of(18, 0), "主题党日；教三, 301 \\ 带证件\n第二行");

        ICalendar read = read(new Feed("班级联络：信息 2401 班", List.of(atSix, allDay), AS_OF));

        assertThat(read.getVersion()).isEqualTo(ICalVersion.V2_0);
        assertThat(read.getExperimentalProperty("X-WR-CALNAME").getValue()).isEqualTo("班级联络：信息 2401 班");
        assertThat(read.validate(ICalVersion.V2_0).isEmpty()).isTrue();
        VEvent first = read.getEvents().getFirst();
        assertThat(first.getUid().getValue()).isEqualTo("r2-2026-12-01@class-liaison");
        assertThat(first.getSummary().getValue()).isEqualTo("主题党日；教三, 301 \\ 带证件\n第二行");
        assertThat(first.getDateStart().getValue().hasTime()).isTrue();
        assertThat(moment(first)).isEqualTo("2026-12-01T10:00:00Z");
        VEvent second = read.getEvents().getLast();
        assertThat(second.getDateStart().getValue().hasTime()).isFalse();
        assertThat(second.getDateStart().getValue().getRawComponents().toString(false, false))
                .isEqualTo("20261231");
        assertThat(second.getDateTimeStamp().getValue()).isEqualTo(Date.from(AS_OF));
    }

    @Test
    void aTimeInAnotherZoneIsTheSameMomentEverywhereAlsoWhereItsHourIsLeftOut() {
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        Dated leftOut = new Dated(
                "x",
                new Dated.Day(LocalDate.of(2026, 3, 29), LocalTime.of(2, 30), berlin, false),
                new Dated.What("x", ""));

        assertThat(moment(
                        read(new Feed("x", List.of(leftOut), AS_OF)).getEvents().getFirst()))
                .isEqualTo("2026-03-29T01:30:00Z");
    }

    @Test
    void aProvisionalDateIsTentativeAndSaysHowItWasComeTo() {
        Dated provisional = new Dated(
                "x",
                new Dated.Day(LocalDate.of(2027, 1, 8), null, BEIJING, true),
                new Dated.What("公示满 5 个工作日", "第 13 条"));

        VEvent event =
                read(new Feed("x", List.of(provisional), AS_OF)).getEvents().getFirst();

        assertThat(event.getStatus().isTentative()).isTrue();
        assertThat(event.getDescription().getValue()).isEqualTo("第 13 条");
    }

    @Test
    void linesAreFoldedAtOctetsAndNeverInsideASign() {
        for (int lead = 0; lead < 80; lead++) {
            String title = "a".repeat(lead) + "长字😀é".repeat(30);
            String text = writer.write(new Feed(title, List.of(dated("x", LocalDate.EPOCH, null, title)), AS_OF));

            assertThat(text.split("\r\n", -1))
                    .allSatisfy(line ->
                            assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
            assertThat(new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                    .isEqualTo(text);
            assertThat(Biweekly.parse(text)
                            .first()
                            .getEvents()
                            .getFirst()
                            .getSummary()
                            .getValue())
                    .isEqualTo(title);
        }
    }

    @Test
    void nothingInATitleBreaksOutOfIt() {
        String bad = "x\r\nEND:VEVENT\nBEGIN:VALARM\u0000\u0007";

        ICalendar read = read(new Feed(bad, List.of(dated("x", LocalDate.EPOCH, null, bad)), AS_OF));

        assertThat(read.getEvents()).hasSize(1);
        assertThat(read.getEvents().getFirst().getAlarms()).isEmpty();
        assertThat(read.getEvents().getFirst().getSummary().getValue()).isEqualTo("x\nEND:VEVENT\nBEGIN:VALARM");
    }

    @Test
    void aThousandDatesAndNoneAtAllAreFeedsToo() {
        List<Dated> many = new ArrayList<>();
        for (int day = 0; day < 1000; day++) {
            many.add(dated("d" + day, LocalDate.of(2026, 1, 1).plusDays(day), null, "第" + day + "天"));
        }
        assertThat(read(new Feed("x", many, AS_OF)).getEvents()).hasSize(1000);
        assertThat(read(new Feed("x", List.of(), AS_OF)).getEvents()).isEmpty();
    }

    private ICalendar read(Feed feed) {
        List<ICalendar> read = Biweekly.parse(writer.write(feed)).all();
        assertThat(read).hasSize(1);
        return read.getFirst();
    }

    private static String moment(VEvent event) {
        return event.getDateStart().getValue().toInstant().toString();
    }

    private static Dated dated(String id, LocalDate day, @Nullable LocalTime time, String title) {
        return new Dated(id, new Dated.Day(day, time, BEIJING, false), new Dated.What(title, ""));
    }
}
