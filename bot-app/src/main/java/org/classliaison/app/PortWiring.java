package org.classliaison.app;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import org.classliaison.app.playground.DemoTime;
import org.classliaison.core.act.answer.Decide;
import org.classliaison.core.act.digest.Weeks;
import org.classliaison.core.act.importing.ImportDrafts;
import org.classliaison.core.act.stages.StageLists;
import org.classliaison.core.calendar.ChinaWorkingDays;
import org.classliaison.core.care.CareChoices;
import org.classliaison.core.care.CareCounts;
import org.classliaison.core.care.CareDrafts;
import org.classliaison.core.care.CareFlags;
import org.classliaison.core.care.CareLimits;
import org.classliaison.core.care.CareLog;
import org.classliaison.core.care.KeyedHash;
import org.classliaison.core.care.Marks;
import org.classliaison.core.care.MoodWeeks;
import org.classliaison.core.care.UnreadLines;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.chat.Ids;
import org.classliaison.core.chat.Texts;
import org.classliaison.core.feeds.FeedAddress;
import org.classliaison.core.feeds.FeedLinks;
import org.classliaison.core.files.KnowledgeFiles;
import org.classliaison.core.flow.Ports;
import org.classliaison.core.flow.Transaction;
import org.classliaison.core.inbox.Inbox;
import org.classliaison.core.knowledge.Edits;
import org.classliaison.core.knowledge.Entries;
import org.classliaison.core.knowledge.Library;
import org.classliaison.core.notices.Cards;
import org.classliaison.core.notices.Channels;
import org.classliaison.core.notices.Copies;
import org.classliaison.core.notices.Notices;
import org.classliaison.core.notices.Receipts;
import org.classliaison.core.offers.Offers;
import org.classliaison.core.offers.Tokens;
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
import org.classliaison.core.records.StageRecords;
import org.classliaison.core.records.Standings;
import org.classliaison.core.reminders.Occurrences;
import org.classliaison.core.reminders.Reminders;
import org.classliaison.core.shares.Shares;
import org.classliaison.core.shares.Turns;
import org.classliaison.core.signs.Watcher;
import org.classliaison.core.suggestions.SuggestionDrafts;
import org.classliaison.core.suggestions.Suggestions;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gathers the beans of the rooms into what the core asks for. */
@Configuration(proxyBeanMethods = false)
class PortWiring {

    @Bean
    Ports ports(
            Ports.Mailroom mailroom,
            Ports.Registers registers,
            Ports.Records records,
            Restraint restraint,
            Ports.Mind mind,
            Ports.Filing filing,
            Ports.Noticing noticing,
            Ports.ClassLife life,
            Ports.Reminding reminding,
            Ports.Feeds feeds,
            Ports.Care care,
            Ports.Tools tools) {
        return new Ports(
                mailroom, registers, records, restraint, mind, filing, noticing, life, reminding, feeds, care, tools);
    }

    /** The playground's bot lives in a time of its own. */
    @Bean
    Function<BotId, Ports> portsOfBots(Ports ports, ObjectProvider<DemoTime> demo) {
        return bot -> Optional.ofNullable(demo.getIfAvailable())
                .filter(time -> time.isOf(bot))
                .map(time -> ports.at(time.clock()))
                .orElse(ports);
    }

    @Bean
    Ports.Mailroom mailroom(Inbox inbox, Outbox outbox, Doubts doubts, Offers offers, ChatMoves moves) {
        return new Ports.Mailroom(inbox, outbox, doubts, offers, moves);
    }

    @Bean
    Ports.Registers registers(ClassGroups classes, Persons persons, Duties duties, Ports.Slips slips) {
        return new Ports.Registers(classes, persons, duties, slips);
    }

    @Bean
    Ports.Slips slips(Invitations invitations, Expectations expectations, Settings settings) {
        return new Ports.Slips(invitations, expectations, settings);
    }

    @Bean
    Ports.Records records(Questions questions, Handoffs handoffs, Entries entries, Weeks weeks, Ports.Written written) {
        return new Ports.Records(questions, handoffs, entries, weeks, written);
    }

    @Bean
    Ports.Written written(ClassRecords records, Standings standings, Edits edits) {
        return new Ports.Written(records, standings, edits);
    }

    @Bean
    Ports.Mind mind(Library library, Decide decide, Watcher watcher) {
        return new Ports.Mind(library, decide).watching(watcher);
    }

    @Bean
    Ports.Filing filing(ImportDrafts drafts, KnowledgeFiles files) {
        return new Ports.Filing(drafts, files);
    }

    @Bean
    Ports.Noticing noticing(Notices notices, Copies copies, Receipts receipts, Cards cards) {
        return new Ports.Noticing(notices, copies, receipts, cards);
    }

    @Bean
    Ports.ClassLife life(Troubles troubles, Shares shares, Turns turns, Channels channels, Ports.Box box) {
        return new Ports.ClassLife(troubles, shares, turns, channels, box);
    }

    @Bean
    Ports.Box box(Suggestions suggestions, SuggestionDrafts drafts) {
        return new Ports.Box(suggestions, drafts);
    }

    @Bean
    Ports.Reminding reminding(Reminders reminders, Occurrences occurrences, StageRecords stages, StageLists lists) {
        return new Ports.Reminding(reminders, occurrences, stages, lists, new ChinaWorkingDays());
    }

    @Bean
    Ports.Feeds feedPorts(FeedLinks links, FeedAddress address) {
        return new Ports.Feeds(links, address);
    }

    @Bean
    Ports.Care care(CareFlags flags, CareChoices choices, Ports.CareBooks books, KeyedHash hash) {
        return new Ports.Care(flags, choices, books, new Marks(hash));
    }

    @Bean
    Ports.CareBooks careBooks(
            CareLog log, CareCounts counts, MoodWeeks moods, CareLimits limits, CareDrafts drafts, UnreadLines unread) {
        return new Ports.CareBooks(log, counts, moods, limits, drafts, unread);
    }

    @Bean
    Ports.Tools tools(Transaction transaction, Ids ids, Tokens tokens, Clock clock, Texts texts) {
        return new Ports.Tools(transaction, ids, tokens, clock, texts);
    }
}
