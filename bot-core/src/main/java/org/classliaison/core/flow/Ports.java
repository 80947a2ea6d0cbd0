package org.classliaison.core.flow;

import java.time.Clock;
import java.time.InstantSource;
import java.util.List;
import org.classliaison.core.act.answer.Decide;
import org.classliaison.core.act.digest.Weeks;
import org.classliaison.core.act.importing.ImportDrafts;
import org.classliaison.core.act.stages.StageLists;
import org.classliaison.core.calendar.WorkingDays;
import org.classliaison.core.care.CareChoices;
import org.classliaison.core.care.CareCounts;
import org.classliaison.core.care.CareDrafts;
import org.classliaison.core.care.CareFlags;
import org.classliaison.core.care.CareLimits;
import org.classliaison.core.care.CareLog;
import org.classliaison.core.care.Marks;
import org.classliaison.core.care.MoodWeeks;
import org.classliaison.core.care.UnreadLines;
import org.classliaison.core.chat.Ids;
import org.classliaison.core.chat.Texts;
import org.classliaison.core.feeds.FeedAddress;
import org.classliaison.core.feeds.FeedLinks;
import org.classliaison.core.files.KnowledgeFiles;
import org.classliaison.core.inbox.Inbox;
import org.classliaison.core.knowledge.Edits;
import org.classliaison.core.knowledge.Entries;
import org.classliaison.core.knowledge.Finder;
import org.classliaison.core.knowledge.Library;
import org.classliaison.core.knowledge.Likeness;
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

/** Everything the core needs from outside, the same for all bots of a process. */
public record Ports(
        Mailroom mailroom,
        Registers registers,
        Records records,
        Restraint restraint,
        Mind mind,
        Filing filing,
        Noticing noticing,
        ClassLife life,
        Reminding reminding,
        Feeds feeds,
        Care care,
        Tools tools) {

    /** The same, for a bot that lives in another time. */
    public Ports at(Clock clock) {
        Tools moved = new Tools(tools.transaction(), tools.ids(), tools.tokens(), clock, tools.age(), tools.texts());
        return new Ports(
                mailroom, registers, records, restraint, mind, filing, noticing, life, reminding, feeds, care, moved);
    }

    Ports with(Care other) {
        return new Ports(
                mailroom, registers, records, restraint, mind, filing, noticing, life, reminding, feeds, other, tools);
    }

    public record Mailroom(Inbox inbox, Outbox outbox, Doubts doubts, Offers offers, ChatMoves moves) {}

    public record Registers(ClassGroups classes, Persons persons, Duties duties, Slips slips) {}

    public record Slips(Invitations invitations, Expectations expectations, Settings settings) {}

    public record Records(Questions questions, Handoffs handoffs, Entries entries, Weeks weeks, Written written) {}

    /** What classes have written down about themselves, and what people change in the knowledge base. */
    public record Written(ClassRecords records, Standings standings, Edits edits) {}

    /** @param watcher looks at what the class's lines may show */
    public record Mind(Library library, Finder finder, Likeness likeness, Decide decide, Watcher watcher) {

        /** One that sees nothing in any line. */
        public Mind(Library library, Decide decide) {
            this(library, library, library, decide, text -> List.of());
        }

        public Mind watching(Watcher other) {
            return new Mind(library, finder, likeness, decide, other);
        }
    }

    /** Files of entries, and those that wait for their sender's word. */
    public record Filing(ImportDrafts drafts, KnowledgeFiles files) {}

    /** Notices, where they hang, who has answered, and what members have in hand of them. */
    public record Noticing(Notices notices, Copies copies, Receipts receipts, Cards cards) {}

    /** What goes on in the classes besides: what is wrong in their groups, and what people share with them, their channels. */
    public record ClassLife(Troubles troubles, Shares shares, Turns turns, Channels channels, Box box) {}

    /** The suggestion box. */
    public record Box(Suggestions suggestions, SuggestionDrafts drafts) {}

    /** Reminders and their tellings, the days of people's ways, and on which days people work. */
    public record Reminding(
            Reminders reminders,
            Occurrences occurrences,
            StageRecords stages,
            StageLists lists,
            WorkingDays workingDays) {}

    /**
     * @param clock in the branch's zone; a bot that is played with may live in a time of its own
     * @param age by what grows old that is kept: always the real time
     */
    public record Tools(Transaction transaction, Ids ids, Tokens tokens, Clock clock, InstantSource age, Texts texts) {

        public Tools(Transaction transaction, Ids ids, Tokens tokens, Clock clock, Texts texts) {
            this(transaction, ids, tokens, clock, clock, texts);
        }
    }

    /** Addresses for calendar programs, and where they lead to. */
    public record Feeds(FeedLinks links, FeedAddress address) {}

    /** What may need a person's care, what people have chosen about it, and who has looked. */
    public record Care(CareFlags flags, CareChoices choices, CareBooks books, Marks marks) {

        Care choosing(CareChoices others) {
            return new Care(flags, others, books, marks);
        }
    }

    /** What is noted beside the flags: numbers, who has looked, and what nobody has looked at yet. */
    public record CareBooks(
            CareLog log,
            CareCounts counts,
            MoodWeeks moods,
            CareLimits limits,
            CareDrafts drafts,
            UnreadLines unread) {}
}
