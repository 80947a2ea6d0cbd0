package org.classliaison.app.schedule;

import java.time.Clock;
import java.util.List;
import java.util.TimeZone;
import org.classliaison.core.flow.Chores;
import org.quartz.CronScheduleBuilder;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.JobExecutionContext;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.springframework.boot.quartz.autoconfigure.SchedulerFactoryBeanCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A job for each round, in the branch's zone. What was missed or cut off by a kill is done at the next start. */
@Configuration(proxyBeanMethods = false)
public class ScheduleConfiguration {

    @Bean
    SchedulerFactoryBeanCustomizer rounds(Clock clock) {
        TimeZone zone = TimeZone.getTimeZone(clock.getZone());
        return scheduler -> {
            scheduler.setJobDetails(
                    Round.ALL.stream().map(ScheduleConfiguration::job).toArray(JobDetail[]::new));
            scheduler.setTriggers(
                    Round.ALL.stream().map(round -> trigger(round, zone)).toArray(Trigger[]::new));
        };
    }

    private static JobDetail job(Round round) {
        return JobBuilder.newJob(GoRound.class)
                .withIdentity(round.name())
                .storeDurably()
                .requestRecovery()
                .build();
    }

    private static Trigger trigger(Round round, TimeZone zone) {
        return TriggerBuilder.newTrigger()
                .forJob(round.name())
                .withIdentity(round.name())
                .withSchedule(CronScheduleBuilder.cronSchedule(round.cron())
                        .inTimeZone(zone)
                        .withMisfireHandlingInstructionFireAndProceed())
                .build();
    }

    /** Begun again only when it is through, on whatever instance. */
    @DisallowConcurrentExecution
    record GoRound(List<Chores> bots) implements Job {
        @Override
        public void execute(JobExecutionContext context) {
            Round.named(context.getJobDetail().getKey().getName()).goThrough(bots);
        }
    }
}
