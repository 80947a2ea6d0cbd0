package org.classliaison.app.telegram;

import org.classliaison.core.flow.Loop;
import org.classliaison.core.flow.Platform;

/** Brings updates into the inbox while it is told to. Only one may run for a bot (Telegram answers 409 otherwise). */
public final class TelegramPoller implements Platform.Receiver {

    private final Line line;
    private final PollRound round;
    private final Pulse pulse;
    private final Loop loop;

    TelegramPoller(Line line, PollRound round, Pulse pulse, BotProfile self) {
        this.line = line;
        this.round = round;
        this.pulse = pulse;
        this.loop = new Loop("poll-" + self.botId(), round);
    }

    @Override
    public synchronized void start() {
        if (!line.isOpen()) {
            round.startAnew();
            line.open();
            pulse.begin();
            loop.start();
        }
    }

    @Override
    public synchronized void stop() {
        if (line.isOpen()) {
            line.hangUp();
            loop.stop();
            pulse.end();
        }
    }
}
