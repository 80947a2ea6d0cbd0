package org.classliaison.app;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.classliaison.app.testing.FakeBotApi;
import org.classliaison.app.testing.LaterClock;
import org.classliaison.app.testing.RealDatabase;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The real program with a bot on a Telegram of our own, on a database of its own. */
record TelegramProgram(ConfigurableApplicationContext context, LaterClock clock) implements AutoCloseable {

    static TelegramProgram start(FakeBotApi telegram) {
        telegram.letReadAll();
        LaterClock clock = new LaterClock(ZoneId.of("Asia/Shanghai"));
        List<String> settings = new ArrayList<>(RealDatabase.empty().settings());
        settings.add("telegram.bot-token=" + telegram.token());
        settings.add("telegram.api-url=" + telegram.url());
        settings.add("server.port=0");
        settings.add("liaison.data=target/test-data/program");
        ConfigurableApplicationContext context = new SpringApplicationBuilder(Wiring.class)
                .properties(settings.toArray(String[]::new))
                .initializers(clock::putInto)
                .run();
        return new TelegramProgram(context, clock);
    }

    @Override
    public void close() {
        context.close();
    }
}
