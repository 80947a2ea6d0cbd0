package org.classliaison.app.lead;

import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A right that one instance has for some seconds, as a row of table lease, on the time of the database.
 *
 * <p>It is not a lock: nobody is stopped from working when it has run out, so the holder has to look at the clock, and
 * a process that was paused between looking and working may work beside the next holder. It is not fair, and it
 * survives neither a second database nor one whose clock jumps. What must not happen twice needs a condition of its own.
 */
public final class Lease {

    private final JdbcClient sql;
    private final Duration length;

    public Lease(DataSource dataSource, Duration length) {
        this.sql = JdbcClient.create(dataSource);
        this.length = length;
    }

    public Duration length() {
        return length;
    }

    /** Takes the lease if it is free, has run out, or is ours already. */
    public boolean tryHold(String name, String owner) {
        return take(name, owner) || insert(name, owner);
    }

    /** @return false if it has run out or somebody else has it: there may have been another holder in between */
    public boolean renew(String name, String owner) {
        return sql.sql("""
                        UPDATE lease
                        SET held_until = TIMESTAMPADD(MICROSECOND, :micros, UTC_TIMESTAMP(6))
                        WHERE name = :name
                          AND owner = :owner
                          AND held_until > UTC_TIMESTAMP(6)
                        """)
                        .param("micros", micros())
                        .param("name", name)
                        .param("owner", owner)
                        .update()
                == 1;
    }

    /** Lets the next one in at once. */
    public void release(String name, String owner) {
        sql.sql("UPDATE lease SET held_until = UTC_TIMESTAMP(6) WHERE name = :name AND owner = :owner")
                .param("name", name)
                .param("owner", owner)
                .update();
    }

    /** Whether somebody is at work on this database. */
    public boolean isAnyHeld() {
        return sql.sql("SELECT COUNT(*) FROM lease WHERE held_until > UTC_TIMESTAMP(6)")
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Ends all leases; only for a database that nobody else can reach, where a holder that is not us is dead. */
    public void endAll() {
        sql.sql("UPDATE lease SET held_until = UTC_TIMESTAMP(6) WHERE held_until > UTC_TIMESTAMP(6)")
                .update();
    }

    private boolean take(String name, String owner) {
        return sql.sql("""
                        UPDATE lease
                        SET owner = :owner,
                            held_until = TIMESTAMPADD(MICROSECOND, :micros, UTC_TIMESTAMP(6))
                        WHERE name = :name
                          AND (owner = :owner OR held_until <= UTC_TIMESTAMP(6))
                        """)
                        .param("micros", micros())
                        .param("name", name)
                        .param("owner", owner)
                        .update()
                == 1;
    }

    /** Only a name's first holder ever inserts. IGNORE tells one from the others; a no-op update would not. */
    private boolean insert(String name, String owner) {
        return sql.sql("""
                        INSERT IGNORE INTO lease (name, owner, held_until)
                        VALUES (:name, :owner, TIMESTAMPADD(MICROSECOND, :micros, UTC_TIMESTAMP(6)))
                        """)
                        .param("micros", micros())
                        .param("name", name)
                        .param("owner", owner)
                        .update()
                == 1;
    }

    private long micros() {
        return length.toNanos() / 1_000;
    }
}
