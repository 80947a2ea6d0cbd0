package org.classliaison.app.bench;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.classliaison.core.chat.Attachments;
import org.classliaison.core.flow.Assembly;
import org.classliaison.core.flow.HouseRules;
import org.classliaison.core.flow.Ports;
import org.springframework.context.ConfigurableApplicationContext;

/** The bench of reminders with the parts of the program that it measures. */
final class ReminderRun {

    private static final int NOON = 12;

    private final CrowdedRun program;

    ReminderRun(CrowdedRun program) {
        this.program = program;
    }

    void run() throws InterruptedException {
        program.print(
                Map.of("liaison.zone", whereItIsNoon()),
                (context, telegram, traces) -> bench(context, telegram, traces).run());
    }

    private static ReminderBench bench(
            ConfigurableApplicationContext context, CrowdedTelegram telegram, Traces traces) {
        Ports ports = context.getBean(Ports.class);
        var assembly =
                new Assembly(ports, context.getBean(BenchPlatform.class), HouseRules.usual(), Attachments.none());
        Runnable fireIdle = assembly.chores(ReminderBench.IDLE)::fireReminders;
        return new ReminderBench(new ManyReminders(ports), fireIdle, telegram, traces);
    }

    /** Nobody is reminded at night. */
    private static String whereItIsNoon() {
        int hour = Instant.now().atOffset(ZoneOffset.UTC).getHour();
        return ZoneOffset.ofHours(NOON - hour).getId();
    }
}
