package org.classliaison.app.database;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A program with a database and nothing else, to be run in another JVM. */
final class TinyBot {

    private TinyBot() {}

    public static void main(String[] arguments) throws SQLException, InterruptedException {
        SpringApplication application = new SpringApplication(DatabaseConfiguration.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.addListeners(new EarlyDatabase());
        ConfigurableApplicationContext context = application.run(arguments);
        JdbcClient sql = JdbcClient.create(context.getBean(DataSource.class));
        sql.sql("CREATE TABLE IF NOT EXISTS work (n INT PRIMARY KEY) ENGINE = InnoDB")
                .update();
        Integer before = sql.sql("SELECT COALESCE(MAX(n), 0) FROM work")
                .query(Integer.class)
                .single();
        System.out.println("READY after " + before);
        for (int n = before + 1; ; n++) {
            sql.sql("INSERT INTO work (n) VALUES (?)").param(n).update();
            System.out.println("COMMITTED " + n);
            Thread.sleep(1);
        }
    }
}
