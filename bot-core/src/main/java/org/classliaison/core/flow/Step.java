package org.classliaison.core.flow;

import java.util.Arrays;
import java.util.StringJoiner;
import org.classliaison.core.chat.BotId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One thing that is done for a bot by the clock. It fails by itself: whatever else is due has its turn all the same.
 *
 * @param name for the log: "tidy up letters failed"
 */
public record Step(BotId bot, String name, Runnable work) {

    private static final Logger log = LoggerFactory.getLogger(Step.class);
    private static final String OURS = "org.classliaison.";

    /** Does it. What goes wrong is a line in the log, and is tried again the next time. */
    public void attempt() {
        try {
            work.run();
        } catch (RuntimeException | Error e) {
            log.warn("{}: {} failed, and is tried again when it is due next: {}", bot, name, reason(e));
        }
    }

    /** Types and the place only: a database puts the values it was given into its messages. */
    static String reason(Throwable failure) {
        StringJoiner types = new StringJoiner(", by ", "", place(failure));
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            types.add(cause.getClass().getSimpleName());
        }
        return types.toString();
    }

    private static String place(Throwable failure) {
        return Arrays.stream(failure.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith(OURS))
                .findFirst()
                .map(frame -> " at " + frame)
                .orElse("");
    }
}
