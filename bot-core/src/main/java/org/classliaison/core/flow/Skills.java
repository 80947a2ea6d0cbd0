package org.classliaison.core.flow;

import org.classliaison.core.act.access.ExportCareLog;
import org.classliaison.core.act.answer.AfterAnswer;
import org.classliaison.core.act.answer.Answering;
import org.classliaison.core.act.care.RaiseFlag;
import org.classliaison.core.act.care.ShowFlags;
import org.classliaison.core.act.care.TakeCare;
import org.classliaison.core.act.care.TellFlags;
import org.classliaison.core.act.dates.ChangeFeed;
import org.classliaison.core.act.dates.OpenFeed;
import org.classliaison.core.act.dates.ShowFeeds;
import org.classliaison.core.act.dates.ShowMonth;
import org.classliaison.core.act.digest.WeeklyDigest;
import org.classliaison.core.act.doubt.DecideDoubt;
import org.classliaison.core.act.doubt.TellDoubts;
import org.classliaison.core.act.export.Export;
import org.classliaison.core.act.export.ExportKnowledge;
import org.classliaison.core.act.groups.WatchGroups;
import org.classliaison.core.act.handoff.GiveAnswer;
import org.classliaison.core.act.handoff.HandOn;
import org.classliaison.core.act.handoff.Learn;
import org.classliaison.core.act.handoff.OpenQuestions;
import org.classliaison.core.act.handoff.Reword;
import org.classliaison.core.act.handoff.SplitOff;
import org.classliaison.core.act.handoff.TakeQuestion;
import org.classliaison.core.act.handoff.WaitingAnswer;
import org.classliaison.core.act.handoff.Withdraw;
import org.classliaison.core.act.importing.ApplyImport;
import org.classliaison.core.act.importing.ShowImport;
import org.classliaison.core.act.importing.TakeFile;
import org.classliaison.core.act.kb.EditInChat;
import org.classliaison.core.act.ledger.KeepRecord;
import org.classliaison.core.act.ledger.ListRecords;
import org.classliaison.core.act.ledger.WriteRecord;
import org.classliaison.core.act.manner.ChangeManner;
import org.classliaison.core.act.manner.ShowManner;
import org.classliaison.core.act.notice.PostNotices;
import org.classliaison.core.act.notice.TendNotices;
import org.classliaison.core.act.privacy.Erase;
import org.classliaison.core.act.privacy.OwnData;
import org.classliaison.core.act.remind.FireDue;
import org.classliaison.core.act.remind.ShowDeadlines;
import org.classliaison.core.act.remind.TakeReminders;
import org.classliaison.core.act.setup.AcceptInvitation;
import org.classliaison.core.act.setup.AdminCode;
import org.classliaison.core.act.setup.BindChannel;
import org.classliaison.core.act.setup.BindGroup;
import org.classliaison.core.act.setup.ChannelCode;
import org.classliaison.core.act.setup.HandOver;
import org.classliaison.core.act.setup.Invite;
import org.classliaison.core.act.setup.ManageClasses;
import org.classliaison.core.act.share.PostShares;
import org.classliaison.core.act.share.ShowQueue;
import org.classliaison.core.act.share.TakeShares;
import org.classliaison.core.act.share.WithdrawShare;
import org.classliaison.core.act.stages.ForgetStage;
import org.classliaison.core.act.stages.LinkStage;
import org.classliaison.core.act.stages.StageFile;
import org.classliaison.core.act.stages.TakeStages;
import org.classliaison.core.act.standing.OwnStanding;
import org.classliaison.core.act.standing.SetSince;
import org.classliaison.core.act.standing.SetStage;
import org.classliaison.core.act.suggest.ForgetSuggestions;
import org.classliaison.core.act.suggest.OfferBox;
import org.classliaison.core.act.suggest.RemindSuggestions;
import org.classliaison.core.act.suggest.TakeSuggestions;
import org.classliaison.core.act.voice.TakeVoice;
import org.classliaison.core.act.voice.WarnWriter;

/** Everything the bot can do, by room. */
public record Skills(
        Answers answers,
        Handoffs handoffs,
        Setup setup,
        Manners manners,
        Privacy privacy,
        Export export,
        WeeklyDigest digest,
        Ledger ledger,
        Standing standing,
        EditInChat kb,
        Importing importing,
        Doubtful doubts,
        Noticing noticing,
        Sharing sharing,
        WatchGroups watch,
        Reminding reminding,
        Stages stages,
        Dates dates,
        Caring caring,
        Voice voice,
        Suggesting suggesting) {

    /** The suggestion box. */
    public record Suggesting(
            TakeSuggestions take, OfferBox offer, RemindSuggestions remind, ForgetSuggestions forget) {}

    /** The side of whoever wrote a line, and who has looked at it. */
    public record Voice(TakeVoice take, WarnWriter warn, ExportCareLog log) {}

    /** The days of people's ways. */
    public record Stages(TakeStages take, LinkStage link, StageFile file, ForgetStage forget) {}

    public record Reminding(TakeReminders take, ShowDeadlines deadlines, FireDue fire) {}

    /** What may need a person's care, before the two members. */
    public record Caring(TakeCare take, ShowFlags flags, RaiseFlag raise, TellFlags tell) {}

    /** What is coming, in the chat and for calendar programs. */
    public record Dates(ShowMonth month, ShowFeeds feeds, ChangeFeed change, OpenFeed open) {}

    public record Sharing(TakeShares take, ShowQueue queue, PostShares post, WithdrawShare withdraw) {}

    /** Letters in doubt. */
    public record Doubtful(TellDoubts tell, DecideDoubt decide) {}

    public record Ledger(ListRecords list, WriteRecord write, KeepRecord keep) {}

    public record Importing(TakeFile take, ShowImport show, ApplyImport apply, ExportKnowledge export) {}

    public record Noticing(PostNotices post, TendNotices tend) {}

    public record Standing(OwnStanding own, SetStage stage, SetSince since) {}

    public record Answers(Answering answering, AfterAnswer afterAnswer) {}

    public record Handoffs(
            HandOn handOn,
            TakeQuestion take,
            GiveAnswer give,
            SplitOff split,
            Learn learn,
            Reword reword,
            OpenQuestions open,
            WaitingAnswer waiting,
            Withdraw withdraw) {}

    public record Setup(AdminCode code, ManageClasses classes, Joining joining, HandOver handOver) {}

    public record Joining(
            Invite invite, AcceptInvitation accept, BindGroup bind, BindChannel channel, ChannelCode code) {}

    public record Manners(ShowManner show, ChangeManner change) {}

    public record Privacy(OwnData ownData, Erase erase) {}
}
