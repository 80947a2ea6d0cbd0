package org.classliaison.app.playground;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The clock of the playground's bot, and a hand to move it. */
@RestController
@RequestMapping("/playground/api/clock")
class ClockController {

    /** In one go: a term and some. */
    private static final Period MOST = Period.ofMonths(13);

    private final DemoTime time;

    ClockController(DemoTime time) {
        this.time = time;
    }

    /** @param now the moment, in UTC */
    record ClockView(Instant now, String zone) {}

    /**
     * @param to local time in the clock's zone, such as 2026-12-31T08:00
     * @param asleep whether the bot sleeps until then
     */
    record Move(@Nullable String to, boolean asleep) {}

    @GetMapping
    ClockView now() {
        Clock clock = time.clock();
        return new ClockView(clock.instant(), clock.getZone().getId());
    }

    @PostMapping
    ClockView move(@RequestBody Move move) {
        ZonedDateTime now = ZonedDateTime.now(time.clock());
        ZonedDateTime then = then(move.to(), now);
        if (then.isBefore(now.minusMinutes(1))) {
            throw Complaint.badRequest("clock.back");
        }
        if (then.isAfter(now.plus(MOST))) {
            throw Complaint.badRequest("clock.far");
        }
        time.passUntil(then.toInstant(), move.asleep());
        return now();
    }

    private static ZonedDateTime then(@Nullable String local, ZonedDateTime now) {
        try {
            return LocalDateTime.parse(local == null ? "" : local).atZone(now.getZone());
        } catch (DateTimeException e) {
            throw Complaint.badRequest("clock.unread");
        }
    }
}
