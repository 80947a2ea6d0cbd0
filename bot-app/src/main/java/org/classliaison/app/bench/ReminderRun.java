package org.classliaison.app.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.classliaison.core.chat.Attachments;
import org.classliaison.core.flow.Assembly;
import org.classliaison.core.flow.HouseRules;
import org.classliaison.core.flow.Ports;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/** Starts the program for the bench of reminders, and prints its figures once everything has come to rest. */
final class ReminderRun {

    private static final int NOON = 12;

    private final Bench.Starter starter;
    private final Bench.Material material;

    ReminderRun(Bench.Starter starter, Bench.Material material) {
        this.starter = starter;
        this.material = material;
    }

    void run() throws InterruptedException {
        Map<String, Object> figures;
        Traces traces = new Traces();
        try (Scratch scratch = Scratch.fresh();
                CrowdedTelegram telegram = new CrowdedTelegram(traces)) {
            System.out.println("Machine: " + Machine.description());
            Map<String, Object> settings = new HashMap<>(Bench.settings(scratch.folder(), material.understanding()));
            settings.put("telegram.bot-token", telegram.token());
            settings.put("telegram.api-url", telegram.url());
            settings.put("liaison.zone", whereItIsNoon());
            try (ConfigurableApplicationContext context = starter.start(BenchConfiguration.class, settings)) {
                figures = bench(context, telegram, traces).run();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        System.out.println(JsonMapper.shared().writeValueAsString(figures));
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
