package org.classliaison.app.testing;

import java.time.InstantSource;
import javax.sql.DataSource;
import org.classliaison.app.store.StoreConfiguration;
import org.classliaison.core.care.Seals;
import org.springframework.boot.LazyInitializationBeanFactoryPostProcessor;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/** The core's ports on a real database, without the rest of the bot. */
public final class RealStore {

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    private RealStore() {}

    public static RealStore on(RealDatabase database, InstantSource clock) {
        return on(database.dataSource(), clock);
    }

    public static RealStore on(DataSource database, InstantSource clock) {
        return on(database, clock, new OpenSeals());
    }

    public static RealStore on(DataSource database, InstantSource clock, Seals seals) {
        RealStore store = new RealStore();
        store.context.addBeanFactoryPostProcessor(new LazyInitializationBeanFactoryPostProcessor());
        store.context.registerBean(DataSource.class, () -> database);
        store.context.registerBean(PlatformTransactionManager.class, () -> new JdbcTransactionManager(database));
        store.context.registerBean(InstantSource.class, () -> clock);
        store.context.registerBean(Seals.class, () -> seals);
        store.context.register(StoreConfiguration.class);
        store.context.refresh();
        return store;
    }

    /** A port such as {@code Inbox}, or {@code Ids}, {@code Transaction}. */
    public <T> T get(Class<T> port) {
        return context.getBean(port);
    }
}
