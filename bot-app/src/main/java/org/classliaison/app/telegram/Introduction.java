package org.classliaison.app.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Optional;
import org.classliaison.core.flow.Loop;
import org.springframework.context.SmartLifecycle;

/**
 * Learns in the background who the bot is, and hangs out its command menu once. The start of the program neither
 * waits for it nor fails with it; failures are the poller's to tell.
 */
final class Introduction implements Loop.Round, SmartLifecycle {

    /** The user name and privacy mode may be changed with @BotFather at any time. */
    private static final Duration LOOK_AGAIN = Duration.ofHours(1);

    private final Line line;
    private final BotProfile self;
    private final Duration afterFailure;
    private final Loop loop;
    private boolean menuIsOut;

    Introduction(Line line, BotProfile self, Duration afterFailure) {
        this.line = line;
        this.self = self;
        this.afterFailure = afterFailure;
        this.loop = new Loop("introduce-" + self.botId(), this);
    }

    @Override
    public Duration run() {
        Optional<Answer> me = succeed(ApiCall.of("getMe", Json.MAPPER.createObjectNode()));
        me.ifPresent(answer -> self.learn(profile(answer.result())));
        menuIsOut = menuIsOut || (me.isPresent() && hangOutMenu());
        return me.isPresent() && menuIsOut ? LOOK_AGAIN : afterFailure;
    }

    private boolean hangOutMenu() {
        return CommandMenu.calls().stream().allMatch(call -> succeed(call).isPresent());
    }

    private Optional<Answer> succeed(ApiCall call) {
        return line.exchange(call) instanceof Exchange.Answered answered
                ? Answer.in(answered.body()).filter(Answer::ok)
                : Optional.empty();
    }

    private static BotProfile.Me profile(JsonNode me) {
        return new BotProfile.Me(
                me.path("username").asText(),
                me.path("can_read_all_group_messages").asBoolean());
    }

    @Override
    public void start() {
        line.open();
        loop.start();
    }

    @Override
    public void stop() {
        line.hangUp();
        loop.stop();
    }

    @Override
    public boolean isRunning() {
        return line.isOpen();
    }
}
