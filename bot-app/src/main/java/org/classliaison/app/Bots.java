package org.classliaison.app;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.feeds.Feed;
import org.classliaison.core.flow.Assembly;
import org.classliaison.core.flow.BotMachine;
import org.classliaison.core.flow.Chores;
import org.classliaison.core.flow.HouseRules;
import org.classliaison.core.flow.Platform;
import org.classliaison.core.flow.Ports;

/**
 * The bots of this process, one per platform.
 *
 * @param owner a name of this process, new at each start: leases and claimed letters have the same, and so has the log
 */
record Bots(List<Bot> all, String owner) {

    /** One bot, ready to be started by whoever holds its lease. */
    record Bot(Platform platform, Assembly assembly, BotMachine machine) {}

    /** @param ports for each of them: one may live in a time of its own */
    static Bots of(List<Platform> platforms, Function<BotId, Ports> ports, HouseRules rules, Doorbell doorbell) {
        String owner = UUID.randomUUID().toString();
        List<Bot> bots = platforms.stream()
                .map(platform -> bot(platform, ports.apply(platform.bot()), rules, owner))
                .toList();
        bots.forEach(bot -> doorbell.addListener(bot.machine()));
        return new Bots(bots, owner);
    }

    List<Chores> chores() {
        return all.stream()
                .map(bot -> bot.assembly().chores(bot.platform().bot()))
                .toList();
    }

    /** What a calendar program sees under that secret; whose bot it is does not matter. */
    Optional<Feed> feed(String secret) {
        return all.stream()
                .flatMap(bot -> bot.assembly().openFeed().open(secret).stream())
                .findFirst();
    }

    private static Bot bot(Platform platform, Ports ports, HouseRules rules, String owner) {
        Assembly assembly = new Assembly(ports, platform.links(), rules, platform.attachments());
        return new Bot(platform, assembly, new BotMachine(platform, ports, assembly, owner));
    }
}
