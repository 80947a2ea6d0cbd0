package org.classliaison.app.schedule;

import java.time.Clock;
import java.util.List;
import java.util.TimeZone;
import java.util.function.Function;
import org.classliaison.core.flow.Chores;
import org.classliaison.core.flow.Step;
import org.quartz.CronScheduleBuilder;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.JobExecutionContext;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The timetable of the chores, in the branch's zone. What was missed or cut off by a kill is done at the next start. */
@Configuration(proxyBeanMethods = false)
public class ScheduleConfiguration {

    @Bean
    JobDetail eachMinuteJob() {
        return job(EachMinute.class);
    }

    @Bean
    Trigger everyMinute(Clock clock) {
        return trigger(eachMinuteJob(), "0 * * * * ?", clock);
    }

    @Bean
    JobDetail tellVacanciesJob() {
        return job(TellVacancies.class);
    }

    @Bean
    Trigger everyMorning(Clock clock) {
        return trigger(tellVacanciesJob(), "0 0 8 * * ?", clock);
    }

    @Bean
    JobDetail tidyUpJob() {
        return job(TidyUp.class);
    }

    @Bean
    Trigger everyNight(Clock clock) {
        return trigger(tidyUpJob(), "0 30 3 * * ?", clock);
    }

    @Bean
    JobDetail weeklyDigestJob() {
        return job(WeeklyDigest.class);
    }

    @Bean
    Trigger everyMonday(Clock clock) {
        return trigger(weeklyDigestJob(), "0 0 8 ? * MON", clock);
    }

    @Bean
    JobDetail tendNoticesJob() {
        return job(TendNotices.class);
    }

    /** Members watch a notice on its way. */
    @Bean
    Trigger everyFewSeconds(Clock clock) {
        return trigger(tendNoticesJob(), "0/5 * * * * ?", clock);
    }

    @Bean
    JobDetail postSharesJob() {
        return job(PostShares.class);
    }

    @Bean
    Trigger everyTenMinutes(Clock clock) {
        return trigger(postSharesJob(), "0 5/10 * * * ?", clock);
    }

    @Bean
    JobDetail fireRemindersJob() {
        return job(FireReminders.class);
    }

    /** Half of the five seconds within which people are told. */
    @Bean
    Trigger everyOtherSecond(Clock clock) {
        return trigger(fireRemindersJob(), "0/2 * * * * ?", clock);
    }

    private static JobDetail job(Class<? extends Job> type) {
        return JobBuilder.newJob(type)
                .withIdentity(type.getSimpleName())
                .storeDurably()
                .requestRecovery()
                .build();
    }

    private static Trigger trigger(JobDetail job, String cron, Clock clock) {
        return TriggerBuilder.newTrigger()
                .forJob(job)
                .withIdentity(job.getKey().getName())
                .withSchedule(CronScheduleBuilder.cronSchedule(cron)
                        .inTimeZone(TimeZone.getTimeZone(clock.getZone()))
                        .withMisfireHandlingInstructionFireAndProceed())
                .build();
    }

    @DisallowConcurrentExecution
    record EachMinute(List<Chores> chores) implements Job {
        @Override
        public void execute(JobExecutionContext context) {
            forEach(chores, Chores::remindMembers);
            forEach(chores, Chores::tellDoubts);
            forEach(chores, Chores::retellReminders);
            forEach(chores, Chores::readUnread);
            forEach(chores, Chores::tellFlags);
            forEach(chores, Chores::remindSuggestions);
            forEach(chores, Chores::dropUnsent);
        }
    }

    @DisallowConcurrentExecution
    record TellVacancies(List<Chores> chores) implements Job {
        @Override
        public void execute(JobExecutionContext context) {
            forEach(chores, Chores::tellVacancies);
        }
    }

    @DisallowConcurrentExecution
    record TidyUp(List<Chores> chores) implements Job {
        @Override
        public void execute(JobExecutionContext context) {
            forEach(chores, Chores::tidyUp);
        }
    }

    @DisallowConcurrentExecution
    record WeeklyDigest(List<Chores> chores) implements Job {

        @Override
        public void execute(JobExecutionContext context) {
            forEach(chores, Chores::weeklyDigest);
        }
    }

    @DisallowConcurrentExecution
    record TendNotices(List<Chores> chores) implements Job {
        @Override
        public void execute(JobExecutionContext context) {
            forEach(chores, Chores::tendNotices);
        }
    }

    @DisallowConcurrentExecution
    record PostShares(List<Chores> chores) implements Job {
        @Override
        public void execute(JobExecutionContext context) {
            forEach(chores, Chores::postShares);
        }
    }

    @DisallowConcurrentExecution
    record FireReminders(List<Chores> chores) implements Job {
        @Override
        public void execute(JobExecutionContext context) {
            forEach(chores, Chores::fireReminders);
        }
    }

    private static void forEach(List<Chores> all, Function<Chores, List<Step>> chore) {
        all.stream().map(chore).flatMap(List::stream).forEach(Step::attempt);
    }
}
