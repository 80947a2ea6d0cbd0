package org.classliaison.app.store;

import org.classliaison.core.act.stages.StageLists;
import org.classliaison.core.records.StageRecords;
import org.classliaison.core.reminders.Occurrences;
import org.classliaison.core.reminders.Reminders;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The ports of reminders and of the days they follow from, as beans. */
@Configuration(proxyBeanMethods = false)
class ReminderTables {

    @Bean
    Reminders reminders(ReminderMapper mapper, ManyRows rows) {
        return new StoredReminders(mapper, rows);
    }

    @Bean
    StageRecords stageRecords(StageRecordMapper mapper) {
        return new StoredStageRecords(mapper);
    }

    @Bean
    StageLists stageLists(StageListMapper mapper) {
        return new StoredStageLists(mapper);
    }

    @Bean
    Occurrences occurrences(OccurrenceMapper mapper, ReminderMapper reminders, ManyRows rows) {
        return new StoredOccurrences(mapper, reminders, rows);
    }
}
