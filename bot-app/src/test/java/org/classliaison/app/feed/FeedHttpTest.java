package org.classliaison.app.feed;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.classliaison.core.calendar.Dated;
import org.classliaison.core.feeds.Feed;
import org.classliaison.core.feeds.Feeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

class FeedHttpTest {
    private static final String SECRET = "abcdefghijklmnopqrstuvwxyz";
    private static final Dated REPORT = new Dated(
            "r1", new Dated.Day(LocalDate.of(2026, 12, 31), null, ZoneOffset.UTC, false), new Dated.What("思想汇报", ""));
    private static final Feeds FEEDS = secret -> secret.equals(SECRET)
            ? Optional.of(new Feed("信息 2401 班", List.of(REPORT), Instant.EPOCH))
            : Optional.empty();

    private final MockMvcTester http =
            MockMvcTester.create(MockMvcBuilders.standaloneSetup(new FeedController(FEEDS, new IcalWriter()))
                    .build());

    @Test
    void theRightAddressIsACalendar() throws UnsupportedEncodingException {
        MockHttpServletResponse answer =
                http.get().uri("/feed/" + SECRET + ".ics").exchange().getResponse();

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentType()).isEqualTo("text/calendar;charset=UTF-8");
        assertThat(answer.getHeader("Cache-Control")).contains("private").contains("no-cache");
        assertThat(Biweekly.parse(answer.getContentAsString(StandardCharsets.UTF_8))
                        .first()
                        .getEvents())
                .hasSize(1);
    }

    @Test
    void aProgramThatWantsOnlyCalendarsGetsOneAndOneThatOnlyLooksGetsTheHead() {
        assertThat(http.get().uri("/feed/" + SECRET + ".ics").header("Accept", "text/calendar"))
                .hasStatusOk();
        assertThat(http.head().uri("/feed/" + SECRET + ".ics")).hasStatusOk();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/feed/abcdefghijklmnopqrstuvwxyy.ics",
                "/feed/ABCDEFGHIJKLMNOPQRSTUVWXYZ.ics",
                "/feed/%E4%BD%A0.ics",
                "/feed/x.ics",
                "/feed/" + SECRET,
                "/feed/" + SECRET + ".ics.ics",
                "/feed/",
            })
    void anyOtherIsNotFound(String path) {
        assertThat(http.get().uri(URI.create(path))).hasStatus(404);
    }
}
