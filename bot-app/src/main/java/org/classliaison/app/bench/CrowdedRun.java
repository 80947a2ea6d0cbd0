package org.classliaison.app.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/** The whole program beside a Telegram that keeps its limits. Prints the figures once everything has come to rest. */
record CrowdedRun(Bench.Starter starter, Bench.Material material) {

    @FunctionalInterface
    interface Measure {

        /** @return name and figure, in the order in which they are shown */
        Map<String, Object> of(ConfigurableApplicationContext context, CrowdedTelegram telegram, Traces traces)
                throws InterruptedException;
    }

    /** @param further settings beside those of every bench */
    void print(Map<String, Object> further, Measure measure) throws InterruptedException {
        Map<String, Object> figures;
        Traces traces = new Traces();
        try (Scratch scratch = Scratch.fresh();
                CrowdedTelegram telegram = new CrowdedTelegram(traces)) {
            System.out.println("Machine: " + Machine.description());
            Map<String, Object> settings = new HashMap<>(Bench.settings(scratch.folder(), material.understanding()));
            settings.put("telegram.bot-token", telegram.token());
            settings.put("telegram.api-url", telegram.url());
            settings.putAll(further);
            try (ConfigurableApplicationContext context = starter.start(BenchConfiguration.class, settings)) {
                figures = measure.of(context, telegram, traces);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        System.out.println(JsonMapper.shared().writeValueAsString(figures));
    }
}
