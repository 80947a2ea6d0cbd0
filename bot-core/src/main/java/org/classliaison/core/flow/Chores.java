package org.classliaison.core.flow;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.classliaison.core.act.care.TellFlags;
import org.classliaison.core.act.digest.WeeklyDigest;
import org.classliaison.core.act.doubt.TellDoubts;
import org.classliaison.core.act.handoff.RemindMembers;
import org.classliaison.core.act.importing.ImportDraft;
import org.classliaison.core.act.notice.TendNotices;
import org.classliaison.core.act.setup.TellVacancies;
import org.classliaison.core.act.share.PostShares;
import org.classliaison.core.act.stages.ForgetStage;
import org.classliaison.core.act.stages.StageList;
import org.classliaison.core.act.suggest.RemindSuggestions;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.people.ClassGroup;
import org.classliaison.core.records.StageRecord;
import org.classliaison.core.suggestions.Suggestions;

/** What has to be done for a bot from time to time. Each chore may run as often as one likes. */
public final class Chores {

    /** A draft that old will not be finished. */
    private static final Duration ABANDONED = Duration.ofDays(2);

    /** Time enough to sleep on it. */
    private static final Duration NOT_HANDED_IN = Duration.ofDays(1);

    private static final Duration SUGGESTIONS_KEPT = Duration.ofDays(365);

    private static final Duration STAGES_KEPT = Duration.ofDays(730);

    private final BotId bot;
    private final Ports ports;
    private final HouseRules rules;
    private final Visits visits;

    /** The chores of the rooms. */
    record Visits(
            RemindMembers remindMembers,
            TellDoubts tellDoubts,
            TellVacancies tellVacancies,
            WeeklyDigest digest,
            TendNotices notices,
            PostShares shares,
            FireReminders reminders,
            ForgetStage stages,
            TellFlags flags,
            ReadUnread unread,
            RemindSuggestions suggestions) {}

    Chores(BotId bot, Ports ports, HouseRules rules, Visits visits) {
        this.bot = bot;
        this.ports = ports;
        this.rules = rules;
        this.visits = visits;
    }

    public void remindMembers() {
        ports.tools().transaction().run(visits.remindMembers()::round);
    }

    public void tellDoubts() {
        ports.tools().transaction().run(() -> visits.tellDoubts().round(bot));
    }

    public void tellVacancies() {
        ports.tools().transaction().run(() -> visits.tellVacancies().round(bot));
    }

    /** One transaction a class: each is told once, whatever happens in between. */
    public void weeklyDigest() {
        List<ClassGroup> classes = ports.registers().classes().all(bot);
        classes.forEach(
                group -> ports.tools().transaction().run(() -> visits.digest().tellClass(group)));
        ports.tools().transaction().run(() -> visits.digest().tellBranch(bot));
    }

    /** Posts and changes what is due, follows what is on its way, brings numbers up to date: one transaction each. */
    public void tendNotices() {
        TendNotices notices = visits.notices();
        Transaction transaction = ports.tools().transaction();
        notices.due(bot).forEach(id -> transaction.run(() -> notices.post(id)));
        notices.changing(bot).forEach(id -> transaction.run(() -> notices.change(id)));
        notices.live(bot).forEach(id -> transaction.run(() -> notices.follow(id)));
        notices.stirred(bot).forEach(copy -> transaction.run(() -> notices.count(copy)));
    }

    /** One transaction a class. */
    public void postShares() {
        PostShares shares = visits.shares();
        shares.due(bot).forEach(classId -> ports.tools().transaction().run(() -> shares.post(classId)));
    }

    /** One transaction a batch. */
    public void fireReminders() {
        visits.reminders().round();
    }

    public void retellReminders() {
        visits.reminders().retell();
    }

    public void tellFlags() {
        ports.tools().transaction().run(() -> visits.flags().round(bot));
    }

    /** One transaction a line. */
    public void readUnread() {
        visits.unread().round(bot);
    }

    public void remindSuggestions() {
        ports.tools().transaction().run(() -> visits.suggestions().round(bot));
    }

    /** Words that nobody has agreed to send do not wait for the night. */
    public void dropUnsent() {
        new ForgetCare(ports, rules).unsent();
        ports.life().box().drafts().removeBefore(ago(NOT_HANDED_IN));
        ports.reminding().lists().removeSentBefore(ago(StageList.LIFE));
    }

    /** Drops what has been kept long enough. */
    public void tidyUp() {
        Instant oldLetters = ago(rules.keepLetters());
        ports.mailroom().inbox().removeHandled(oldLetters);
        ports.mailroom().outbox().removeSettled(oldLetters);
        ports.mailroom().offers().removeExpired(ago(Duration.ZERO));
        ports.registers().slips().invitations().removeExpired(ago(Duration.ZERO));
        ports.registers().slips().expectations().removeExpired(ago(Duration.ZERO));
        ports.records().written().records().removeDrafts(ago(ABANDONED));
        ports.records().written().standings().removeDrafts(ago(ABANDONED));
        ports.records().written().edits().removeDrafts(ago(ABANDONED));
        ports.filing().drafts().removeSentBefore(ago(ImportDraft.LIFE));
        ports.noticing().notices().removeChangedBefore(ago(rules.keepQuestions()));
        ports.life().shares().removeDrafts(ago(ABANDONED));
        ports.life().shares().removeChangedBefore(ago(rules.keepQuestions()));
        removeOldStages();
        new ForgetCare(ports, rules).whatIsOld();
        tidyUpSuggestions();
        ports.reminding().reminders().removeDrafts(ago(ABANDONED));
        ports.reminding()
                .occurrences()
                .removeDueBefore(LocalDate.ofInstant(ago(rules.keepQuestions()), ZoneOffset.UTC));
        ports.records().questions().forgetAsked(ago(rules.keepQuestions()));
    }

    private void tidyUpSuggestions() {
        Suggestions suggestions = ports.life().box().suggestions();
        ports.tools().transaction().run(() -> suggestions.strip(ago(rules.keepSuggestions())));
        ports.tools().transaction().run(() -> suggestions.removeOld(ago(SUGGESTIONS_KEPT)));
    }

    /** People come back to their days for years. */
    private void removeOldStages() {
        List<StageRecord> old = ports.reminding().stages().notedBefore(ago(STAGES_KEPT));
        old.forEach(
                stage -> ports.tools().transaction().run(() -> visits.stages().remove(stage)));
    }

    private Instant ago(Duration age) {
        return ports.tools().age().instant().minus(age);
    }
}
