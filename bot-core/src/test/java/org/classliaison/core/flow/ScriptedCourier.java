package org.classliaison.core.flow;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.chat.Outgoing;
import org.classliaison.core.outbox.Claimed;
import org.classliaison.core.outbox.Courier;
import org.classliaison.core.outbox.Pace;
import org.classliaison.core.outbox.SendResult;
import org.classliaison.core.outbox.SendResult.Sent;
import org.classliaison.core.testing.Town;

/** Delivers everything, unless the script says otherwise. */
final class ScriptedCourier implements Courier {
    final Deque<SendResult> answers = new ArrayDeque<>();
    final List<String> texts = new ArrayList<>();
    Runnable during = () -> {};
    private long lastMessageId;

    @Override
    public BotId bot() {
        return Town.BOT;
    }

    @Override
    public SendResult send(Claimed claimed) {
        texts.add(text(claimed.letter().content()));
        Runnable now = during;
        during = () -> {};
        now.run();
        return answers.isEmpty() ? new Sent(++lastMessageId) : answers.remove();
    }

    @Override
    public Pace.Limits limits() {
        return Pace.Limits.none();
    }

    private static String text(Outgoing content) {
        return switch (content) {
            case Outgoing.Say say -> say.text();
            case Outgoing.Revise revise -> revise.text();
            case Outgoing.Toast toast -> toast.text();
            case Outgoing.TakeBack back -> "take back";
            case Outgoing.Attach attach -> attach.fileName();
            case Outgoing.Post post -> post.text().text();
            case Outgoing.Amend amend -> "amend";
            case Outgoing.Pin pin -> "pin";
        };
    }
}
