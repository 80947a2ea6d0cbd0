package org.classliaison.app.telegram;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.flow.Loop;
import org.classliaison.core.inbox.Inbox;
import org.classliaison.core.inbox.Wakeup;

/**
 * One long poll: ask, commit to the inbox, and only then let the next offset confirm. Whatever goes wrong, the offset
 * stays and Telegram sends the same updates again. Source: Telegram Bot API, getUpdates.
 */
final class PollRound implements Loop.Round {

    private static final List<String> ALLOWED =
            List.of("message", "edited_message", "callback_query", "my_chat_member", "channel_post");

    private static final int MOST = 100;

    private final BotId bot;
    private final Line line;
    private final Sink sink;
    private final Rhythm rhythm;
    private final Offset offset;
    private Duration pause;

    /** Where updates go, and who is told how it went. */
    record Sink(Inbox inbox, Wakeup wakeup, Pulse pulse, InstantSource clock) {}

    PollRound(BotId bot, Line line, Sink sink, Rhythm rhythm) {
        this.bot = bot;
        this.line = line;
        this.sink = sink;
        this.rhythm = rhythm;
        this.offset = new Offset(sink.clock());
        this.pause = rhythm.firstPause();
    }

    /** Forgets the offset of an earlier term as leader: somebody else may have polled since. */
    void startAnew() {
        offset.forget();
        pause = rhythm.firstPause();
    }

    /** Catches Throwable: a poller that dies of an unlucky error is deaf and looks healthy. */
    @Override
    public Duration run() {
        try {
            return poll();
        } catch (Throwable e) {
            return failed("Polling failed inside (" + e.getClass().getName() + "); it goes on");
        }
    }

    private Duration poll() {
        Exchange exchange = line.exchange(ask());
        if (!line.isOpen()) {
            return Duration.ZERO;
        }
        if (exchange instanceof Exchange.Answered answered && answered.status() == 200) {
            return Batch.in(bot, answered.body()).map(this::accept).orElseGet(() -> failed(Explain.foreign(200)));
        }
        Duration told = Explain.retryAfter(exchange);
        Duration ours = failed(Explain.of(exchange));
        return told.compareTo(ours) > 0 ? told : ours;
    }

    private ApiCall ask() {
        ObjectNode ask = Json.MAPPER.createObjectNode();
        offset.now().ifPresent(next -> ask.put("offset", next));
        ask.put("limit", MOST).put("timeout", rhythm.longPoll().toSeconds());
        ALLOWED.forEach(ask.putArray("allowed_updates")::add);
        return ApiCall.of("getUpdates", ask);
    }

    private Duration accept(Batch batch) {
        if (!batch.arrivals().isEmpty()) {
            try {
                sink.inbox().accept(batch.arrivals());
            } catch (RuntimeException e) {
                return failed("The database takes no updates (" + e.getClass().getSimpleName()
                        + "); they stay with Telegram, for a day at most, until it does");
            }
            sink.wakeup().wake();
        }
        offset.confirm(batch);
        sink.pulse().good();
        // Updates without any number cannot be confirmed and come again at once.
        return batch.isStuck() ? longer() : again();
    }

    private Duration again() {
        pause = rhythm.firstPause();
        return Duration.ZERO;
    }

    private Duration failed(String sentence) {
        sink.pulse().bad(sentence);
        return longer();
    }

    private Duration longer() {
        Duration now = pause;
        pause = rhythm.longer(pause);
        return now;
    }
}
