package org.classliaison.app.playground;

import java.io.IOException;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.classliaison.core.inbox.Inbox;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Tells one page what changes, from where it stopped reading: changed messages, answers to presses, and how many
 * updates the bot has not handled yet. A word every few seconds keeps the line open.
 */
final class OpenPage implements Runnable {

    private static final int BATCH = 200;
    private static final Duration HEARTBEAT = Duration.ofSeconds(10);
    private static final Duration LOOK_AT_A_BUSY_BOT = Duration.ofMillis(250);

    private final Sources sources;
    private final SseEmitter emitter;
    private final Queue<Toast> toasts = new ConcurrentLinkedQueue<>();
    private volatile boolean open = true;
    private long cursor;
    private int waiting;

    record Sources(MessageRows messages, Inbox inbox, Bell bell) {}

    record Toast(String press, String text) {}

    record Busy(int waiting) {}

    OpenPage(Sources sources, SseEmitter emitter, long cursor) {
        this.sources = sources;
        this.emitter = emitter;
        this.cursor = cursor;
    }

    void toast(String pressId, String text) {
        toasts.add(new Toast(pressId, text));
    }

    void close() {
        open = false;
    }

    @Override
    public void run() {
        try {
            emitter.send(SseEmitter.event().comment("open"));
            while (open) {
                long heard = sources.bell().count();
                tellNews();
                rest(heard);
            }
            emitter.complete();
        } catch (IOException | IllegalStateException | InterruptedException e) {
            // The page has gone; it comes back by itself and names the last change it saw.
            emitter.complete();
        }
    }

    private void tellNews() throws IOException {
        for (MessageRow row : sources.messages().changedAfter(cursor, BATCH)) {
            cursor = row.changeNo();
            emitter.send(
                    SseEmitter.event().id(Long.toString(cursor)).name("message").data(Views.of(row)));
        }
        for (Toast toast = toasts.poll(); toast != null; toast = toasts.poll()) {
            emitter.send(SseEmitter.event().name("toast").data(toast));
        }
        tellWhetherBusy();
    }

    private void tellWhetherBusy() throws IOException {
        int now = sources.inbox().countWaiting(Bot.ID);
        if (now != waiting) {
            waiting = now;
            emitter.send(SseEmitter.event().name("busy").data(new Busy(now)));
        }
    }

    private void rest(long heard) throws IOException, InterruptedException {
        Duration most = waiting > 0 ? LOOK_AT_A_BUSY_BOT : HEARTBEAT;
        if (sources.bell().await(heard, most) == heard) {
            emitter.send(SseEmitter.event().comment("still here"));
        }
    }
}
