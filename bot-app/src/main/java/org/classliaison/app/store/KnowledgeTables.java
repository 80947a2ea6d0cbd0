package org.classliaison.app.store;

import org.classliaison.core.act.digest.Weeks;
import org.classliaison.core.act.importing.ImportDrafts;
import org.classliaison.core.knowledge.Edits;
import org.classliaison.core.knowledge.Entries;
import org.classliaison.core.questions.Handoffs;
import org.classliaison.core.questions.Questions;
import org.classliaison.core.questions.Restraint;
import org.classliaison.core.records.ClassRecords;
import org.classliaison.core.records.Standings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Questions, entries, and what classes have written down. */
@Configuration(proxyBeanMethods = false)
class KnowledgeTables {

    @Bean
    Questions questions(QuestionMapper mapper, HandoffMapper handoffs, OutboxMapper letters) {
        return new StoredQuestions(mapper, handoffs, letters);
    }

    @Bean
    Restraint restraint(RestraintMapper mapper) {
        return new StoredRestraint(mapper);
    }

    @Bean
    Handoffs handoffs(HandoffMapper mapper) {
        return new StoredHandoffs(mapper);
    }

    @Bean
    Weeks weeks(WeekMapper mapper) {
        return new StoredWeeks(mapper);
    }

    @Bean
    ClassRecords classRecords(ClassRecordMapper mapper) {
        return new StoredClassRecords(mapper);
    }

    @Bean
    Standings standings(StandingMapper mapper) {
        return new StoredStandings(mapper);
    }

    @Bean
    Edits edits(EditMapper mapper) {
        return new StoredEdits(mapper);
    }

    @Bean
    ImportDrafts importDrafts(ImportDraftMapper mapper) {
        return new StoredImportDrafts(mapper);
    }

    /** With the seeds of this release already in it, whoever asks first. */
    @Bean
    Entries entries(EntryMapper mapper, PlatformTransactionManager manager) {
        StoredEntries entries = new StoredEntries(mapper, new TransactionTemplate(manager));
        new SeedImport(entries).plant(SeedFiles.entries());
        return entries;
    }
}
