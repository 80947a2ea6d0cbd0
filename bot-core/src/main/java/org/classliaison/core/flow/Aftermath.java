package org.classliaison.core.flow;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.classliaison.core.chat.Chat;
import org.classliaison.core.outbox.Claimed;
import org.classliaison.core.outbox.Letter;
import org.classliaison.core.outbox.Outbox;
import org.classliaison.core.outbox.SendResult;
import org.classliaison.core.outbox.Settlement;
import org.classliaison.core.people.ChatMoves;
import org.classliaison.core.people.Persons;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a sent or refused letter teaches about the world, written down together with the letter's new state. */
public final class Aftermath {

    private static final Logger log = LoggerFactory.getLogger(Aftermath.class);

    private final Outbox outbox;
    private final Transaction transaction;
    private final Persons persons;
    private final Groups groups;

    /** What a courier may learn about groups. */
    public record Groups(ChatMoves moves, GroupNews news) {}

    /** What letters show about the bot's place in a group. */
    @FunctionalInterface
    public interface GroupNews {

        /** The bot is not in it any more. */
        void lost(Chat chat);

        /** @param letters of groups of one bot, at least one; they have arrived */
        default void worked(List<Letter> letters) {}

        /** The bot may not do there what the letter wants. */
        default void lacksRight(Letter letter) {}
    }

    public Aftermath(Outbox outbox, Transaction transaction, Persons persons, Groups groups) {
        this.outbox = outbox;
        this.transaction = transaction;
        this.persons = persons;
        this.groups = groups;
    }

    /** A call that is over, and what becomes of its letter. */
    record Ended(Claimed claimed, SendResult result, Settlement settlement) {

        private boolean isPlain() {
            return result instanceof SendResult.Sent;
        }
    }

    /**
     * What has arrived is settled together, in one statement that needs no transaction around it.
     * What one of the others meets must not reach its neighbours.
     */
    void of(List<Ended> ends) {
        Map<Boolean, List<Ended>> plainOrNot = ends.stream().collect(Collectors.partitioningBy(Ended::isPlain));
        List<Ended> plain = plainOrNot.getOrDefault(true, List.of());
        if (!plain.isEmpty()) {
            outbox.settleAll(plain.stream()
                    .collect(Collectors.toMap(
                            ended -> ended.claimed().letter().id(),
                            Ended::settlement,
                            (one, same) -> one,
                            LinkedHashMap::new)));
        }
        plainOrNot.getOrDefault(false, List.of()).forEach(this::settleAndLearn);
        noteThatItWorked(plain.stream()
                .map(ended -> ended.claimed().letter())
                .filter(letter -> !letter.chat().isPrivate())
                .toList());
    }

    /** The letters' ends are written by now, whatever happens here. */
    private void noteThatItWorked(List<Letter> letters) {
        if (letters.isEmpty()) {
            return;
        }
        try {
            groups.news().worked(letters);
        } catch (RuntimeException e) {
            log.warn(
                    "{} letters have arrived; whether their groups are well again is seen with the next",
                    letters.size(),
                    e);
        }
    }

    private void settleAndLearn(Ended ended) {
        transaction.run(() -> {
            outbox.settleCall(ended.claimed(), ended.settlement());
            learn(ended.claimed().letter(), ended.result());
        });
    }

    private void learn(Letter letter, SendResult result) {
        Chat chat = letter.chat();
        if (result instanceof SendResult.Moved moved) {
            groups.moves().move(chat.bot(), chat.id(), moved.newChatId());
        } else if (result instanceof SendResult.Refused refused) {
            switch (refused.reason()) {
                case NOT_REACHABLE -> persons.setReachable(chat.bot(), chat.id(), false);
                case NOT_IN_GROUP -> groups.news().lost(chat);
                case NO_RIGHT -> groups.news().lacksRight(letter);
                case WRONG_TOKEN, DECLINED -> {}
            }
        }
    }
}
