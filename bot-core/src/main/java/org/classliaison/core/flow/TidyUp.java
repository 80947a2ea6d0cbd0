package org.classliaison.core.flow;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.classliaison.core.act.importing.ImportDraft;
import org.classliaison.core.act.stages.ForgetStage;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.chat.Reach;
import org.classliaison.core.records.StageRecord;
import org.classliaison.core.suggestions.Suggestions;

/** Drops what has been kept long enough. Each kind goes by itself: one that cannot be dropped keeps no other. */
final class TidyUp {

    /** A draft that old will not be finished. */
    private static final Duration ABANDONED = Duration.ofDays(2);

    private static final Duration SUGGESTIONS_KEPT = Duration.ofDays(365);

    private static final Duration STAGES_KEPT = Duration.ofDays(730);

    private final BotId bot;
    private final Ports ports;
    private final HouseRules rules;
    private final ForgetStage forgetStage;

    TidyUp(BotId bot, Ports ports, HouseRules rules, ForgetStage forgetStage) {
        this.bot = bot;
        this.ports = ports;
        this.rules = rules;
        this.forgetStage = forgetStage;
    }

    List<Step> steps() {
        return Stream.of(mail(), slips(), drafts(), noticesAndShares(), care(), suggestions(), questionsAndDates())
                .flatMap(List::stream)
                .toList();
    }

    private List<Step> mail() {
        Ports.Mailroom mailroom = ports.mailroom();
        return List.of(
                step("updates", () -> mailroom.inbox().removeEnded(ago(Reach.LETTERS_KEPT))),
                step("letters", () -> mailroom.outbox().removeSettled(ago(Reach.LETTERS_KEPT))),
                step("doubts", () -> mailroom.doubts().removeBefore(ago(Reach.LETTERS_KEPT))),
                step("cards of questions", () -> ports.records().handoffs().removeCards(ago(Reach.LETTERS_KEPT))));
    }

    private List<Step> slips() {
        Ports.Slips slips = ports.registers().slips();
        return List.of(
                step("buttons", () -> ports.mailroom().offers().removeExpired(ago(Duration.ZERO))),
                step("invitations", () -> slips.invitations().removeExpired(ago(Duration.ZERO))),
                step("expectations", () -> slips.expectations().removeExpired(ago(Duration.ZERO))));
    }

    private List<Step> drafts() {
        Ports.Written written = ports.records().written();
        return List.of(
                step("drafts of records", () -> written.records().removeDrafts(ago(ABANDONED))),
                step("drafts of standings", () -> written.standings().removeDrafts(ago(ABANDONED))),
                step("drafts of entries", () -> written.edits().removeDrafts(ago(ABANDONED))),
                step("drafts of imports", () -> ports.filing().drafts().removeSentBefore(ago(ImportDraft.LIFE))),
                step("drafts of shares", () -> ports.life().shares().removeDrafts(ago(ABANDONED))),
                step("drafts of reminders", () -> ports.reminding().reminders().removeDrafts(ago(ABANDONED))));
    }

    private List<Step> noticesAndShares() {
        return List.of(
                step("notices", () -> ports.noticing().notices().removeChangedBefore(ago(rules.keepQuestions()))),
                step("shares", () -> ports.life().shares().removeChangedBefore(ago(rules.keepQuestions()))));
    }

    private List<Step> care() {
        ForgetCare care = new ForgetCare(ports, rules);
        return List.of(
                step("care flags that nobody has closed", care::expired),
                step("words of care flags", care::wordsOfClosed),
                step("closed care flags", care::closed),
                step("the care log", care::log),
                step("lines put aside", care::unread),
                step("care limits", care::limits),
                step("moods", care::moods));
    }

    private List<Step> suggestions() {
        Suggestions suggestions = ports.life().box().suggestions();
        Transaction transaction = ports.tools().transaction();
        return List.of(
                step(
                        "words of suggestions",
                        () -> transaction.run(() -> suggestions.strip(ago(rules.keepSuggestions())))),
                step("suggestions", () -> transaction.run(() -> suggestions.removeOld(ago(SUGGESTIONS_KEPT)))));
    }

    private List<Step> questionsAndDates() {
        return List.of(
                step("days", this::removeOldStages),
                step(
                        "dates of reminders",
                        () -> ports.reminding()
                                .occurrences()
                                .removeDueBefore(LocalDate.ofInstant(ago(rules.keepQuestions()), ZoneOffset.UTC))),
                step(
                        "questions",
                        () -> ports.tools()
                                .transaction()
                                .run(() -> ports.records().questions().forgetAsked(ago(rules.keepQuestions())))));
    }

    /** People come back to their days for years. */
    private void removeOldStages() {
        List<StageRecord> old = ports.reminding().stages().notedBefore(ago(STAGES_KEPT));
        old.forEach(stage -> ports.tools().transaction().run(() -> forgetStage.remove(stage)));
    }

    private Step step(String what, Runnable work) {
        return new Step(bot, "tidy up " + what, work);
    }

    private Instant ago(Duration age) {
        return ports.tools().age().instant().minus(age);
    }
}
