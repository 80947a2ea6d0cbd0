package org.classliaison.app;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.classliaison.app.database.DatabaseAddress;
import org.classliaison.app.database.DatabaseConfiguration;
import org.classliaison.app.telegram.TelegramSender;
import org.classliaison.app.testing.RealStore;
import org.classliaison.core.flow.Aftermath;
import org.classliaison.core.flow.Loop;
import org.classliaison.core.flow.SendLetters;
import org.classliaison.core.flow.Transaction;
import org.classliaison.core.outbox.Outbox;
import org.classliaison.core.people.ChatMoves;
import org.classliaison.core.people.Persons;

/**
 * Nothing but the sender as a process of its own: the real outbox, the real courier, no listening and no thinking. So a
 * kill costs two seconds and not a whole start. Arguments: address, user, password of the database; URL and token.
 */
final class BroadcastSender {

    private BroadcastSender() {}

    public static void main(String[] args) throws InterruptedException {
        Clock clock = Clock.systemUTC();
        HikariDataSource pool = DatabaseConfiguration.pool(DatabaseAddress.of(args[0], args[1], args[2]));
        RealStore store = RealStore.on(pool, clock);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        var groups = new Aftermath.Groups(store.get(ChatMoves.class), chat -> {});
        var aftermath =
                new Aftermath(store.get(Outbox.class), store.get(Transaction.class), store.get(Persons.class), groups);
        var sender = new SendLetters.Sender(
                TelegramSender.courier(args[4], args[3]), UUID.randomUUID().toString(), threads, clock);
        SendLetters letters = new SendLetters(store.get(Outbox.class), aftermath, sender);
        new Loop("send", letters::round).start();
        Thread.sleep(Duration.ofHours(1));
    }
}
