package org.classliaison.app.database;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;

/**
 * Begins to start the database as soon as the settings are known, beside everything else that takes its time at the
 * start. Add it to the {@link SpringApplication}; without it the database starts when the data source is made.
 */
public final class EarlyDatabase implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        DatabaseStart start = DatabaseStart.begin(DatabaseSettings.from(event.getEnvironment()));
        // The context stops the database too; this is for a start that fails before there is a context.
        SpringApplication.getShutdownHandlers().add(start::stop);
        event.getBootstrapContext()
                .addCloseListener(closed ->
                        closed.getApplicationContext().getBeanFactory().registerSingleton("databaseStart", start));
    }
}
