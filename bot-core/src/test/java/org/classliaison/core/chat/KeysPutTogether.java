package org.classliaison.core.chat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.classliaison.core.calendar.Anchor;
import org.classliaison.core.calendar.BranchYear;
import org.classliaison.core.calendar.DayInMonth.ShortMonth;
import org.classliaison.core.calendar.Deadline;
import org.classliaison.core.calendar.ReminderRead;
import org.classliaison.core.care.CareChoice;
import org.classliaison.core.care.CareLog.Deed;
import org.classliaison.core.care.Source;
import org.classliaison.core.files.BadFile;
import org.classliaison.core.knowledge.Change;
import org.classliaison.core.knowledge.Fault;
import org.classliaison.core.knowledge.Layer;
import org.classliaison.core.knowledge.Remark;
import org.classliaison.core.notices.Cards.Step;
import org.classliaison.core.notices.Notice;
import org.classliaison.core.offers.Action;
import org.classliaison.core.people.Role;
import org.classliaison.core.people.Trouble;
import org.classliaison.core.questions.Caution;
import org.classliaison.core.questions.Manner;
import org.classliaison.core.questions.Ruling.Outcome;
import org.classliaison.core.records.ClassRecord.Kind;
import org.classliaison.core.reminders.Reminder;
import org.classliaison.core.reminders.Target;
import org.classliaison.core.signs.Category;
import org.classliaison.core.understand.Stage;

/** The keys that the code puts together of a beginning and a name, told from the names that there are today. */
final class KeysPutTogether {
    private static final Set<Action> WITH_LABELS_OF_THEIR_OWN = Set.of(
            Action.ANSWER_OCCURRENCE,
            Action.EXAMS_CLASS,
            Action.STAGE_CLASS,
            Action.SHOW_STAGE_LIST,
            Action.KEEP_STAGE_LIST,
            Action.DROP_STAGE_LIST,
            Action.PICK,
            Action.CHANNEL_CODE,
            Action.PICK_CLASS,
            Action.ANSWER_WITH,
            Action.SHOW_CLASS,
            Action.END_ON,
            Action.NEW_RECORD,
            Action.SAVE_RECORD,
            Action.DELETE_RECORD,
            Action.ASK_STANDING,
            Action.SET_STAGE,
            Action.STAGE_SINCE,
            Action.SET_MANNER,
            Action.NEW_ENTRY,
            Action.RESTORE_VERSION,
            Action.PICK_LAYER,
            Action.SHOW_REMARKS,
            Action.SHOW_RETIRED,
            Action.OVERRIDE_ENTRY,
            Action.SHOW_IMPORT,
            Action.NOTICE_SAMPLE,
            Action.SHOW_NOTICE,
            Action.EDIT_NOTICE,
            Action.SET_NOTICE,
            Action.ACKNOWLEDGE,
            Action.SIGN_UP,
            Action.RECALL_NOTICE,
            Action.NOTICE_APPROVAL,
            Action.BIND_CHANNEL,
            Action.SHARE_SIGN,
            Action.SHARE_CLASS,
            Action.SHARE_AGREE,
            Action.SHARE_WITHDRAW,
            Action.SHARE_MUTE,
            Action.SHARE_TAKE_OUT,
            Action.SHOW_SHARE,
            Action.GUESS_REMINDER,
            Action.SET_REMINDER,
            Action.KEEP_REMINDER,
            Action.DROP_REMINDER,
            Action.LIST_REMINDERS,
            Action.NEW_REMINDER,
            Action.SHOW_REMINDER,
            Action.PAUSE_REMINDER,
            Action.EDIT_REMINDER,
            Action.SKIP_OCCURRENCE,
            Action.MOVE_OCCURRENCE,
            Action.BRANCH_DATES,
            Action.SET_BRANCH_DATE,
            Action.NEW_STAGE,
            Action.SHOW_STAGE,
            Action.SET_STAGE_DAY,
            Action.LINK_STAGE,
            Action.DROP_STAGE,
            Action.MAKE_FEED,
            Action.REVOKE_FEED,
            Action.SHOW_MONTH,
            Action.SHOW_CARE,
            Action.SET_CARE,
            Action.CARE_BUDGET,
            Action.DECIDE_FLAG,
            Action.SEND_FLAG,
            Action.SUGGEST_CLASS,
            Action.SUGGEST_PREVIEW,
            Action.SHOW_SUGGESTION);

    private static final Path SIGNS = Path.of("../db/seed/signs");
    private static final Pattern LABEL = Pattern.compile("\"label\": *\"([a-z]+\\.[a-z]+)\"");

    private final Set<String> keys = new TreeSet<>();

    private KeysPutTogether() {}

    /** @param words all that stand in quotes in the code: where a name is no enum's, it has to be one of them */
    static Set<String> in(Set<String> words) {
        KeysPutTogether all = new KeysPutTogether();
        all.ofAnswers();
        all.ofKnowledge();
        all.ofDays();
        all.ofCare();
        all.ofSigns();
        all.ofNotices();
        all.ofWords(words);
        return all.keys;
    }

    private void ofAnswers() {
        Stream.of(Action.values())
                .filter(action -> !WITH_LABELS_OF_THEIR_OWN.contains(action))
                .forEach(action -> keys.add("button." + action.name()));
        each(Outcome.values(), "outcome.");
        each(Role.values(), "role.");
        each(Manner.values(), "manner.name.", "manner.means.");
        each(Caution.Level.values(), "caution.level.", "caution.note.");
        each(Stage.values(), "stage.", "stage.short.", "standing.next.", "standing.undated.");
        each(Kind.values(), "records.kind.", "records.ask.", "records.need.");
        each(Trouble.Kind.values(), "trouble.");
    }

    private void ofKnowledge() {
        Stream.of(Layer.values()).forEach(layer -> keys.add("answer.layer." + layer.text()));
        each(Remark.Kind.values(), "remark.");
        each(Change.values(), "kb.change.");
        each(Change.Step.values(), "kb.ask.");
        each(BadFile.Reason.values(), "files.");
        each(Fault.Kind.values(), "fault.");
    }

    private void ofDays() {
        each(DayOfWeek.values(), "weekday.", "month.weekday.");
        each(Month.values(), "monthName.");
        each(Anchor.values(), "anchor.");
        each(Deadline.values(), "deadline.");
        each(BranchYear.values(), "year.");
        each(ShortMonth.values(), "rule.short.");
        IntStream.rangeClosed(1, 5).forEach(nth -> keys.add("rule.nth." + nth));
        each(ReminderRead.Open.values(), "reading.open.");
        each(ReminderRead.Trouble.values(), "reading.wrong.");
        each(Reminder.Late.values(), "remind.late.");
        each(Target.Kind.values(), "remind.target.");
    }

    private void ofCare() {
        each(Category.values(), "care.category.", "care.means.", "care.talk.", "voice.category.");
        keys.add("care.talk.danger");
        each(CareChoice.State.values(), "care.state.", "care.set.");
        each(
                new CareChoice.State[] {CareChoice.State.ON, CareChoice.State.SHADOW},
                "care.asked.",
                "care.agree.",
                "care.want.");
        each(new CareChoice.State[] {CareChoice.State.OFF}, "care.want.");
        each(org.classliaison.core.care.Outcome.values(), "care.outcome.", "voice.outcome.");
        each(Source.values(), "care.source.", "voice.own.");
        each(hidden("act.care.Budget"), "care.budget.");
        each(hidden("act.care.CounselorLetter$Share"), "care.share.");
        each(hidden("act.voice.ReportReason"), "voice.report.");
        each(Deed.values(), "access.deed.");
    }

    private void ofSigns() {
        Stream.of(hidden("signs.Leak"))
                .map(leak -> leak.name().toLowerCase(Locale.ROOT))
                .forEach(leak -> keys.addAll(List.of("sign.leak." + leak, "sign.reason." + leak)));
        try (Stream<Path> files = Files.list(SIGNS)) {
            files.filter(file -> file.toString().endsWith(".jsonl"))
                    .flatMap(file -> LABEL.matcher(content(file)).results())
                    .forEach(label -> keys.add("sign." + label.group(1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void ofNotices() {
        each(Step.values(), "notice.ask.");
        each(Notice.State.values(), "notice.list.");
    }

    private void ofWords(Set<String> words) {
        each(words, "notice.flip.", "pin", "receipt", "signup", "channel");
        each(words, "remind.snooze.", "hour", "evening", "tomorrow", "days");
        each(words, "why.reason.", "learned", "nearest", "near", "words", "scarcity");
        each(words, "why.reason.", "gate.asks", "gate.topic", "gate.ways", "gate.chatter", "gate.field");
        each(words, "sign.reason.", "meaning", "manner", "words", "sound", "friend", "quoted", "forwarded");
        each(words, "export.", "time", "asker", "question", "outcome", "topic", "version", "confidence", "why");
        each(words, "export.", "useful", "useless", "answeredBy");
    }

    private void each(Set<String> words, String beginning, String... names) {
        Arrays.stream(names).filter(words::contains).forEach(name -> keys.add(beginning + name));
    }

    private void each(Enum<?>[] names, String... beginnings) {
        for (String beginning : beginnings) {
            Arrays.stream(names).forEach(name -> keys.add(beginning + name.name()));
        }
    }

    /** Of an enum that its room keeps to itself. */
    private static Enum<?>[] hidden(String name) {
        try {
            return (Enum<?>[]) Class.forName("org.classliaison.core." + name).getEnumConstants();
        } catch (ClassNotFoundException e) {
            throw new AssertionError("No such enum any more: " + name, e);
        }
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
