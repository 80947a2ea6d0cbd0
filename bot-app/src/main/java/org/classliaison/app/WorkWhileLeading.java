package org.classliaison.app;

import java.util.List;
import org.classliaison.app.Bots.Bot;
import org.classliaison.app.lead.Leadership;
import org.classliaison.app.lead.Lease;
import org.classliaison.core.chat.BotId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Lets each bot work while this process holds its lease, and no longer. */
final class WorkWhileLeading implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(WorkWhileLeading.class);

    private final Bots bots;
    private final List<Leadership> leaderships;
    private final KnowledgeRefresh knowledge;
    private volatile boolean running;

    WorkWhileLeading(Bots bots, Lease lease, KnowledgeRefresh knowledge) {
        this.bots = bots;
        this.knowledge = knowledge;
        this.leaderships = bots.all().stream()
                .map(bot -> new Leadership(lease, bot.platform().bot().value(), bots.owner(), listener(bot)))
                .toList();
    }

    @Override
    public void start() {
        running = true;
        leaderships.forEach(Leadership::start);
    }

    @Override
    public void stop() {
        running = false;
        leaderships.forEach(Leadership::stop);
        bots.all().forEach(bot -> bot.machine().close());
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private Leadership.Listener listener(Bot bot) {
        return new Leadership.Listener() {
            @Override
            public void gained() {
                knowledge.catchUp();
                bot.machine().start();
                showAdminCode(bot);
            }

            @Override
            public void lost() {
                bot.machine().stop();
            }
        };
    }

    /** On the console only: whoever starts the program is the one who may name the first admin. */
    private static void showAdminCode(Bot bot) {
        BotId id = bot.platform().bot();
        bot.assembly().adminCode().issue(id).ifPresent(code -> {
            log.info("{} has no branch admin yet", id);
            System.out.println("Send this code to the bot in private to become its branch admin: " + code);
        });
    }
}
