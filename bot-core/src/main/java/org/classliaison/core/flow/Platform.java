package org.classliaison.core.flow;

import org.classliaison.core.chat.Attachments;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.chat.DeepLinks;
import org.classliaison.core.inbox.UpdateReader;
import org.classliaison.core.outbox.Courier;

/** One bot on one chat platform: all that a second platform has to bring. */
public record Platform(
        UpdateReader reader, Courier courier, DeepLinks links, Receiver receiver, Attachments attachments) {

    /** What brings updates into the inbox. Runs only while this process leads for the bot. */
    public interface Receiver {

        /** Returns at once; a second call does nothing. */
        void start();

        /** Returns once nothing more is accepted. */
        void stop();

        /** For platforms that bring their updates by themselves. */
        static Receiver none() {
            return new Receiver() {
                @Override
                public void start() {}

                @Override
                public void stop() {}
            };
        }
    }

    public BotId bot() {
        return reader.bot();
    }
}
