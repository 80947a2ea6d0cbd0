package org.classliaison.core.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The bot's words: the same in both languages, none missing, none left over. */
class TextsTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)[^}]*}");
    private static final Pattern NAMED = Pattern.compile("\\$\\{([a-z.]+)}");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"\\n]*)\"");
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
    void listsNamesAsTheLanguageDoes() {
        Texts inChinese = new Texts(Locale.CHINA);
        Texts inEnglish = new Texts(Locale.ENGLISH);

        assertThat(inChinese.list(List.of("王芳", "周明", "李雷"))).isEqualTo("王芳、周明、李雷");
        assertThat(inEnglish.list(List.of("Wang", "Zhou", "Li"))).isEqualTo("Wang, Zhou and Li");
        assertThat(inEnglish.list(List.of("Wang", "Zhou"))).isEqualTo("Wang and Zhou");
        assertThat(inEnglish.list(List.of("Wang"))).isEqualTo("Wang");
        assertThat(inEnglish.list(List.of())).isEmpty();
    }

    @Test
    void theAidLinesAndTheirHoursStandInOnePlace() {
        for (Properties bundle : List.of(chinese, english)) {
            assertThat(keys(bundle))
                    .filteredOn(key -> bundle.getProperty(key).matches("(?s).*1235[56].*"))
                    .containsExactly("aid.psychology", "aid.youth");
        }
    }

    @Test
    void aTextThatNamesAnotherIsReadWithIt() {
        assertThat(new Texts(Locale.CHINA).get("voice.help.which"))
                .contains("也可以打 12356 全国心理援助热线（每天至少 18 小时）。")
                .doesNotContain("${");
        for (Properties bundle : List.of(chinese, english)) {
            assertThat(keys(bundle)).containsAll(named(bundle));
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
                .containsAll(KeysPutTogether.in(wordsInTheCode().collect(Collectors.toSet())));
    }

    @Test
    void noKeyIsLeftOver() {
        Set<String> words = wordsInTheCode().collect(Collectors.toSet());
        Set<String> used = new TreeSet<>(words);
        used.addAll(named(chinese));
        used.addAll(KeysPutTogether.in(words));

        assertThat(used).containsAll(keys(chinese));
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

    /** The texts that other texts put in. */
    private static Set<String> named(Properties texts) {
        return NAMED.matcher(String.join(
                        "\n",
                        texts.stringPropertyNames().stream()
                                .map(texts::getProperty)
                                .toList()))
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
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
