package org.classliaison.core.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
import org.classliaison.core.notices.Notice.State;
import org.classliaison.core.offers.Action;
import org.classliaison.core.people.Role;
import org.classliaison.core.people.Trouble;
import org.classliaison.core.questions.Caution;
import org.classliaison.core.questions.Manner;
import org.classliaison.core.questions.Ruling.Outcome;
import org.classliaison.core.records.ClassRecord.Kind;
import org.classliaison.core.signs.Category;
import org.classliaison.core.understand.Stage;
import org.junit.jupiter.api.Test;

/** The bot's words: the same in both languages, none missing, none left over. */
class TextsTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)[^}]*}");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"\\n]*)\"");
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

    private static final Pattern PUT_TOGETHER =
            Pattern.compile("(button|outcome|role|export|weekday|stage|monthName|anchor|deadline|year)\\..*"
                    + "|rule\\.(nth|short)\\..*|month\\.weekday\\..*|reading\\.(open|wrong)\\..*"
                    + "|answer\\.layer\\..*|records\\.(kind|ask|need)\\..*|kb\\.(ask|change)\\..*|remark\\..*|standing\\.(next|undated)\\..*|manner\\.(name|means)\\..*|caution\\.(level|note)\\..*|why\\.reason\\..*|files\\..*|trouble\\..*|import\\.fault\\..*|notice\\.(ask|flip|list)\\..*|care\\.(category|means|state|set|want|agree|asked|budget|share|source|outcome|talk)\\..*|remind\\.(target|late|snooze)\\..*"
                    + "|voice\\.(category|outcome|own|report)\\..*|access\\.deed\\..*|sign\\..*");

    private final Properties chinese = read("texts.properties");
    private final Properties english = read("texts_en.properties");

    @Test
    void bothLanguagesHaveTheSameKeysAndPlaceholders() {
        assertThat(keys(english)).isEqualTo(keys(chinese));
        for (String key : keys(chinese)) {
            assertThat(placeholders(english, key)).as(key).isEqualTo(placeholders(chinese, key));
        }
    }

    @Test
    void everyTextIsReadableAndNoPlaceholderIsLeftInIt() {
        for (Locale locale : Set.of(Locale.CHINA, Locale.ENGLISH)) {
            Texts texts = new Texts(locale);
            for (String key : keys(chinese)) {
                assertThat(texts.get(key, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11))
                        .as(key)
                        .isNotBlank()
                        .doesNotContainPattern("\\{\\d|''");
            }
        }
    }

    @Test
    void everyKeyInTheCodeExists() {
        Set<String> rooms = keys(chinese).stream()
                .map(key -> key.substring(0, key.indexOf('.') + 1))
                .collect(Collectors.toSet());
        Set<String> used = wordsInTheCode()
                .filter(word -> rooms.stream().anyMatch(word::startsWith))
                .filter(word -> word.matches("[A-Za-z.]+[A-Za-z]"))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(used).hasSizeGreaterThan(60);
        assertThat(keys(chinese)).containsAll(used);
    }

    @Test
    void everyKeyThatIsPutTogetherExists() {
        assertThat(keys(chinese))
                .containsAll(Arrays.stream(Action.values())
                        .filter(action -> !WITH_LABELS_OF_THEIR_OWN.contains(action))
                        .map(action -> "button." + action.name())
                        .toList())
                .containsAll(Arrays.stream(Outcome.values())
                        .map(outcome -> "outcome." + outcome.name())
                        .toList())
                .containsAll(Arrays.stream(Role.values())
                        .map(role -> "role." + role.name())
                        .toList())
                .containsAll(Arrays.stream(Manner.values())
                        .flatMap(manner -> Stream.of("manner.name." + manner.name(), "manner.means." + manner.name()))
                        .toList())
                .containsAll(Arrays.stream(Caution.Level.values())
                        .flatMap(level -> Stream.of("caution.level." + level.name(), "caution.note." + level.name()))
                        .toList())
                .containsAll(Arrays.stream(Layer.values())
                        .map(layer -> "answer.layer." + layer.text())
                        .toList())
                .containsAll(forEach(Stage.values(), "stage.", "stage.short.", "standing.next.", "standing.undated."))
                .containsAll(forEach(Kind.values(), "records.kind.", "records.ask.", "records.need."))
                .containsAll(forEach(Trouble.Kind.values(), "trouble."))
                .containsAll(forEach(Remark.Kind.values(), "remark."))
                .containsAll(forEach(Change.values(), "kb.change."))
                .containsAll(forEach(Change.Step.values(), "kb.ask."))
                .containsAll(forEach(BadFile.Reason.values(), "files."))
                .containsAll(forEach(Fault.Kind.values(), "fault."))
                .containsAll(forEach(DayOfWeek.values(), "weekday.", "month.weekday."))
                .containsAll(forEach(Month.values(), "monthName."))
                .containsAll(forEach(Anchor.values(), "anchor."))
                .containsAll(forEach(Deadline.values(), "deadline."))
                .containsAll(forEach(BranchYear.values(), "year."))
                .containsAll(forEach(ShortMonth.values(), "rule.short."))
                .containsAll(forEach(ReminderRead.Open.values(), "reading.open."))
                .containsAll(forEach(ReminderRead.Trouble.values(), "reading.wrong."))
                .containsAll(forEach(Category.values(), "voice.category."))
                .containsAll(forEach(org.classliaison.core.care.Outcome.values(), "voice.outcome."))
                .containsAll(forEach(Source.values(), "voice.own."))
                .containsAll(forEach(Deed.values(), "access.deed."))
                .containsAll(forEach(Step.values(), "notice.ask."))
                .containsAll(forEach(State.values(), "notice.list."))
                .containsAll(forEach(Category.values(), "care.category.", "care.means.", "care.talk."))
                .containsAll(forEach(CareChoice.State.values(), "care.state.", "care.set."))
                .containsAll(forEach(org.classliaison.core.care.Outcome.values(), "care.outcome."))
                .containsAll(forEach(Source.values(), "care.source."));
    }

    @Test
    void noKeyIsLeftOver() {
        Set<String> words = wordsInTheCode().collect(Collectors.toSet());
        Set<String> unused = keys(chinese).stream()
                .filter(key -> !words.contains(key))
                .filter(key -> !PUT_TOGETHER.matcher(key).matches())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(unused).isEmpty();
    }

    private static List<String> forEach(Enum<?>[] names, String... beginnings) {
        return Stream.of(beginnings)
                .flatMap(beginning -> Stream.of(names).map(name -> beginning + name.name()))
                .toList();
    }

    private static Stream<String> wordsInTheCode() {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files
                    .filter(file -> file.toString().endsWith(".java"))
                    .map(TextsTest::content)
                    .flatMap(code -> QUOTED.matcher(code).results())
                    .map(match -> match.group(1))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> placeholders(Properties texts, String key) {
        return PLACEHOLDER
                .matcher(texts.getProperty(key))
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> keys(Properties texts) {
        return new TreeSet<>(texts.stringPropertyNames());
    }

    private static Properties read(String name) {
        String path = "/org/classliaison/core/" + name;
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(Texts.class.getResourceAsStream(path)), StandardCharsets.UTF_8)) {
            Properties texts = new Properties();
            texts.load(reader);
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
