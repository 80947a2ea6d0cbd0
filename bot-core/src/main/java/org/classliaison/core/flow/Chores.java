package org.classliaison.core.flow;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.classliaison.core.act.care.TellFlags;
import org.classliaison.core.act.digest.WeeklyDigest;
import org.classliaison.core.act.doubt.TellDoubts;
import org.classliaison.core.act.handoff.RemindMembers;
import org.classliaison.core.act.notice.TendNotices;
import org.classliaison.core.act.setup.TellVacancies;
import org.classliaison.core.act.share.PostShares;
import org.classliaison.core.act.stages.ForgetStage;
import org.classliaison.core.act.stages.StageList;
import org.classliaison.core.act.suggest.RemindSuggestions;
import org.classliaison.core.chat.BotId;

/** What has to be done for a bot from time to time. Each chore may run as often as one likes, and fails by itself. */
public final class Chores {

    /** Time enough to sleep on it. */
    private static final Duration NOT_HANDED_IN = Duration.ofDays(1);

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

    public List<Step> remindMembers() {
        return inOne("remind of questions", () -> visits.remindMembers().round(bot));
    }

    public List<Step> tellDoubts() {
        return inOne("tell doubts", () -> visits.tellDoubts().round(bot));
    }

    public List<Step> tellVacancies() {
        return inOne("tell vacancies", () -> visits.tellVacancies().round(bot));
    }

    /** One transaction a class: each is told once, whatever happens in between. */
    public List<Step> weeklyDigest() {
        return List.of(
                step(
                        "digests",
                        () -> each(
                                "digest of class", ports.registers().classes().all(bot), visits.digest()::tellClass)),
                inOneStep("digest of the branch", () -> visits.digest().tellBranch(bot)));
    }

    /** Posts and changes what is due, follows what is on its way, brings numbers up to date: one transaction each. */
    public List<Step> tendNotices() {
        TendNotices notices = visits.notices();
        return List.of(
                step("post notices", () -> each("post notice", notices.due(bot), notices::post)),
                step("change notices", () -> each("change notice", notices.changing(bot), notices::change)),
                step("follow notices", () -> each("follow notice", notices.live(bot), notices::follow)),
                step("count receipts", () -> each("count receipts of", notices.stirred(bot), notices::count)));
    }

    /** One transaction a class. */
    public List<Step> postShares() {
        PostShares shares = visits.shares();
        return List.of(step("post shares", () -> each("post shares of class", shares.due(bot), shares::post)));
    }

    /** One transaction a batch. */
    public List<Step> fireReminders() {
        return List.of(step("tell reminders", () -> visits.reminders().round()));
    }

    public List<Step> retellReminders() {
        return List.of(step("tell reminders again", () -> visits.reminders().retell()));
    }

    public List<Step> tellFlags() {
        return inOne("tell flags", () -> visits.flags().round(bot));
    }

    /** One transaction a line. */
    public List<Step> readUnread() {
        return List.of(step("look at lines put aside", () -> visits.unread().round(bot)));
    }

    public List<Step> remindSuggestions() {
        return inOne("remind of suggestions", () -> visits.suggestions().round(bot));
    }

    /** Words that nobody has agreed to send do not wait for the night. */
    public List<Step> dropUnsent() {
        return List.of(
                step("drop unsent flags", () -> new ForgetCare(ports, rules).unsent()),
                step(
                        "drop unsent suggestions",
                        () -> ports.life().box().drafts().removeBefore(ago(NOT_HANDED_IN))),
                step("drop unsent lists", () -> ports.reminding().lists().removeSentBefore(ago(StageList.LIFE))));
    }

    public List<Step> tidyUp() {
        return new TidyUp(bot, ports, rules, visits.stages()).steps();
    }

    /** One transaction each; one that fails time and again does not keep those behind it waiting. */
    private <T> void each(String name, List<T> all, Consumer<T> work) {
        all.forEach(one -> inOneStep(name, () -> work.accept(one)).attempt());
    }

    private List<Step> inOne(String name, Runnable work) {
        return List.of(inOneStep(name, work));
    }

    private Step inOneStep(String name, Runnable work) {
        return step(name, () -> ports.tools().transaction().run(work));
    }

    private Step step(String name, Runnable work) {
        return new Step(bot, name, work);
    }

    private Instant ago(Duration age) {
        return ports.tools().age().instant().minus(age);
    }
}
