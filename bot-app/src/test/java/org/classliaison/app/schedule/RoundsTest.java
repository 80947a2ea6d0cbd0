package org.classliaison.app.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Properties;
import org.classliaison.app.testing.RealDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.quartz.CronTrigger;
import org.quartz.Scheduler;
import org.quartz.TriggerKey;
import org.springframework.scheduling.quartz.SchedulerFactoryBean;

/** What stands in Quartz's tables, on the real database. Nothing is started. */
class RoundsTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final RealDatabase database = RealDatabase.fresh();

    private final SchedulerFactoryBean factory = new SchedulerFactoryBean();

    @AfterEach
    void close() throws Exception {
        factory.destroy();
    }

    @Test
    void eachRoundIsAJobAtItsTimeInTheBranchsZone() throws Exception {
        Scheduler scheduler = scheduler();

        for (Round round : Round.ALL) {
            CronTrigger trigger = (CronTrigger) scheduler.getTrigger(TriggerKey.triggerKey(round.name()));
            assertThat(trigger.getCronExpression()).isEqualTo(round.cron());
            assertThat(trigger.getTimeZone().toZoneId()).isEqualTo(ZONE);
            assertThat(trigger.getJobKey().getName()).isEqualTo(round.name());
        }
    }

    @Test
    void jobsOfAnEarlierVersionAreTakenOver() throws Exception {
        scheduler();
        factory.destroy();
        database.sql()
                .sql("UPDATE QRTZ_JOB_DETAILS SET JOB_CLASS_NAME = 'org.classliaison.Gone'")
                .update();

        scheduler();

        assertThat(jobs("JOB_CLASS_NAME")).containsOnly(ScheduleConfiguration.GoRound.class.getName());
        assertThat(jobs("JOB_NAME"))
                .containsExactlyInAnyOrderElementsOf(
                        Round.ALL.stream().map(Round::name).toList());
    }

    private Scheduler scheduler() throws Exception {
        Clock clock = Clock.fixed(Instant.parse("2026-11-23T02:00:00Z"), ZONE);
        factory.setDataSource(database.dataSource());
        factory.setOverwriteExistingJobs(true);
        factory.setAutoStartup(false);
        factory.setQuartzProperties(properties());
        new ScheduleConfiguration().rounds(clock).customize(factory);
        factory.afterPropertiesSet();
        return factory.getScheduler();
    }

    private static Properties properties() {
        Properties properties = new Properties();
        properties.setProperty("org.quartz.scheduler.instanceId", "AUTO");
        properties.setProperty("org.quartz.jobStore.isClustered", "true");
        return properties;
    }

    private static List<@Nullable String> jobs(String column) {
        return database.sql()
                .sql("SELECT " + column + " FROM QRTZ_JOB_DETAILS")
                .query(String.class)
                .list();
    }
}
