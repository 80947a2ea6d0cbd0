package org.classliaison.app.playground;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import org.classliaison.app.playground.Visitor.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The visitors' hand on the clock of the playground's bot. */
@SpringBootTest(classes = TestPlayground.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class ClockHttpTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Clock real;

    private Visitor visitor = new Visitor(0, "zh-CN");

    @BeforeEach
    void open() {
        visitor = new Visitor(port, "zh-CN");
    }

    @Test
    void timeGoesForwardForThatBotAloneAndNeverBack() {
        LocalDateTime before = now();
        Answer moved = visitor.post("/clock", Map.of("to", before.plusDays(7).toString(), "asleep", "false"));
        assertThat(moved.status()).isEqualTo(200);
        assertThat(Duration.between(before, now()))
                .isBetween(Duration.ofDays(7), Duration.ofDays(7).plusMinutes(5));
        assertThat(real.instant()).isBefore(now().minusDays(6).toInstant(ZoneOffset.UTC));
        Answer back = visitor.post("/clock", Map.of("to", before.toString(), "asleep", "false"));
        assertThat(back.status()).isEqualTo(400);
        assertThat(back.error()).isEqualTo("时间只能往前走。");
        assertThat(visitor.post("/clock", Map.of("to", "gestern", "asleep", "false"))
                        .status())
                .isEqualTo(400);
        String far = before.plusYears(3).toString();
        assertThat(visitor.post("/clock", Map.of("to", far, "asleep", "true")).error())
                .contains("13 个月");
    }

    private LocalDateTime now() {
        Instant now = Instant.parse(visitor.get("/clock").body().path("now").asString());
        return LocalDateTime.ofInstant(now, ZoneOffset.UTC);
    }
}
