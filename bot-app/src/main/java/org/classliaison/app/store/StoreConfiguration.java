package org.classliaison.app.store;

import com.github.f4b6a3.tsid.TsidCreator;
import java.security.SecureRandom;
import java.time.InstantSource;
import org.classliaison.core.act.digest.Weeks;
import org.classliaison.core.act.importing.ImportDrafts;
import org.classliaison.core.chat.Ids;
import org.classliaison.core.flow.Transaction;
import org.classliaison.core.inbox.Inbox;
import org.classliaison.core.knowledge.Edits;
import org.classliaison.core.knowledge.Entries;
import org.classliaison.core.notices.Cards;
import org.classliaison.core.notices.Channels;
import org.classliaison.core.notices.Copies;
import org.classliaison.core.notices.Notices;
import org.classliaison.core.notices.Receipts;
import org.classliaison.core.offers.Offers;
import org.classliaison.core.outbox.Doubts;
import org.classliaison.core.outbox.Outbox;
import org.classliaison.core.people.ChatMoves;
import org.classliaison.core.people.ClassGroups;
import org.classliaison.core.people.Duties;
import org.classliaison.core.people.Expectations;
import org.classliaison.core.people.Invitations;
import org.classliaison.core.people.Persons;
import org.classliaison.core.people.Settings;
import org.classliaison.core.people.Troubles;
import org.classliaison.core.questions.Handoffs;
import org.classliaison.core.questions.Questions;
import org.classliaison.core.questions.Restraint;
import org.classliaison.core.records.ClassRecords;
import org.classliaison.core.records.Standings;
import org.classliaison.core.shares.Shares;
import org.classliaison.core.shares.Turns;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The core's ports as beans. Needs a data source, a transaction manager and a clock. */
@Configuration(proxyBeanMethods = false)
@Import({SessionConfiguration.class, ReminderStore.class, FeedStore.class})
public class StoreConfiguration {

    @Bean
    Transaction transaction(PlatformTransactionManager manager) {
        return new StoredTransaction(new TransactionTemplate(manager));
    }

    /** Instances draw their part of the number at random; two that draw the same meet only within a millisecond. */
    @Bean
    Ids ids() {
        return () -> TsidCreator.getTsid1024().toLong();
    }

    @Bean
    Inbox inbox(InboxMapper mapper, PlatformTransactionManager manager, Ids ids, InstantSource clock) {
        TransactionTemplate outside = new TransactionTemplate(manager);
        outside.setPropagationBehavior(TransactionDefinition.PROPAGATION_NOT_SUPPORTED);
        return new StoredInbox(mapper, outside, ids, clock);
    }

    @Bean
    Outbox outbox(OutboxMapper mapper, ManyRows rows, Ids ids) {
        return new StoredOutbox(mapper, rows, ids);
    }

    @Bean
    Doubts doubts(DoubtMapper mapper, InstantSource clock) {
        return new StoredDoubts(mapper, clock);
    }

    @Bean
    Persons persons(PersonMapper mapper, Ids ids) {
        return new StoredPersons(mapper, ids, new Pseudonyms(new SecureRandom()));
    }

    @Bean
    ClassGroups classGroups(ClassGroupMapper mapper) {
        return new StoredClassGroups(mapper);
    }

    @Bean
    Duties duties(DutyMapper mapper) {
        return new StoredDuties(mapper);
    }

    @Bean
    Invitations invitations(InvitationMapper mapper) {
        return new StoredInvitations(mapper);
    }

    @Bean
    Expectations expectations(ExpectationMapper mapper) {
        return new StoredExpectations(mapper);
    }

    @Bean
    ChatMoves chatMoves(ChatMoveMapper mapper) {
        return new StoredChatMoves(mapper);
    }

    @Bean
    Settings settings(SettingMapper mapper) {
        return new StoredSettings(mapper);
    }

    @Bean
    Offers offers(OfferMapper mapper, ManyRows rows) {
        return new StoredOffers(mapper, rows);
    }

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

    @Bean
    Notices notices(NoticeMapper mapper) {
        return new StoredNotices(mapper);
    }

    @Bean
    Copies copies(NoticeCopyMapper mapper) {
        return new StoredCopies(mapper);
    }

    @Bean
    Receipts receipts(ReceiptMapper mapper) {
        return new StoredReceipts(mapper);
    }

    @Bean
    Cards cards(NoticeCardMapper mapper) {
        return new StoredCards(mapper);
    }

    @Bean
    Troubles troubles(TroubleMapper mapper) {
        return new StoredTroubles(mapper);
    }

    @Bean
    Shares shares(ShareMapper mapper) {
        return new StoredShares(mapper);
    }

    @Bean
    Turns turns(ShareMapper mapper) {
        return new StoredTurns(mapper);
    }

    @Bean
    Channels channels(ChannelMapper mapper) {
        return new StoredChannels(mapper);
    }

    /** With the seeds of this release already in it, whoever asks first. */
    @Bean
    Entries entries(EntryMapper mapper, PlatformTransactionManager manager) {
        StoredEntries entries = new StoredEntries(mapper, new TransactionTemplate(manager));
        new SeedImport(entries).plant(SeedFiles.entries());
        return entries;
    }
}
