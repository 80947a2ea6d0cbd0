package org.classliaison.core.flow;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.classliaison.core.inbox.Wakeup;

/** One bot at work: receives, handles, sends. Runs only while this process holds the bot's lease. */
public final class BotMachine implements Wakeup {

    private static final int THINKERS = 2;
    private static final Duration IDLE = Duration.ofMillis(200);
    /** A platform answers within a second or so; whoever stops the program should not wait for one that does not. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Platform platform;
    private final Assembly assembly;
    private final SendLetters sendLetters;
    private final ExecutorService thinkers = Executors.newFixedThreadPool(THINKERS, daemons("handle"));
    private final ExecutorService senders = Executors.newFixedThreadPool(SendLetters.MOST_IN_FLIGHT, daemons("send"));
    private final Loop handling;
    private final Loop sending;

    /** @param owner a name of this process, new at each start */
    public BotMachine(Platform platform, Ports ports, Assembly assembly, String owner) {
        this.platform = platform;
        this.assembly = assembly;
        var handleOne = new HandleOne(ports.mailroom().inbox(), ports.tools().transaction(), assembly.plan());
        var handleUpdates = new HandleUpdates(ports.mailroom().inbox(), platform.reader(), handleOne, thinkers);
        var sender = new SendLetters.Sender(
                platform.courier(), owner, this::call, ports.tools().clock());
        this.sendLetters = new SendLetters(ports.mailroom().outbox(), assembly.aftermath(), sender);
        this.sending = new Loop("send-" + platform.bot(), sendLetters::round);
        this.handling = new Loop("handle-" + platform.bot(), () -> handle(handleUpdates));
    }

    public void start() {
        assembly.startAnew();
        sending.start();
        handling.start();
        platform.receiver().start();
    }

    /** What is not begun stays in inbox and outbox, where the next leader finds it. */
    public void stop() {
        platform.receiver().stop();
        handling.stop();
        sending.stop();
        sendLetters.awaitCalls(PATIENCE);
        sendLetters.forgetClaims();
    }

    /** Stops for good. */
    public void close() {
        stop();
        thinkers.shutdown();
        senders.shutdown();
    }

    /** Says that an update has been accepted. */
    @Override
    public void wake() {
        handling.wake();
    }

    /** Whoever waits for the end of a call need not wait for the next look. */
    private void call(Runnable work) {
        senders.execute(() -> {
            work.run();
            sending.wake();
        });
    }

    private Duration handle(HandleUpdates handleUpdates) throws InterruptedException {
        if (handleUpdates.round() == 0) {
            return IDLE;
        }
        sending.wake();
        return Duration.ZERO;
    }

    private static java.util.concurrent.ThreadFactory daemons(String name) {
        return Thread.ofPlatform().name(name + "-", 0).daemon().factory();
    }
}
