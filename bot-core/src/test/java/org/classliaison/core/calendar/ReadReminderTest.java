package org.classliaison.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import org.classliaison.core.calendar.ReminderRead.Read;
import org.classliaison.core.calendar.ReminderRead.Unsure;
import org.classliaison.core.calendar.ReminderRead.Wrong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Labelled sentences, see {@code src/test/resources/calendar}. */
class ReadReminderTest {
    /** A Monday. */
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 23, 10, 0);

    private final ReadReminder reading = new ReadReminder();

    static List<String> sentences() {
        return lines("sentences.txt");
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void readsASentenceAsItIsMeant(String line) {
        assertThat(read(sentence(line))).isEqualTo(line);
    }

    /** They were labelled before anything was written, and nothing is mended for their sake. */
    @Test
    void readsSentencesThatNothingWasFittedOn() {
        List<String> lines = lines("sentences-apart.txt");
        List<String> missed = lines.stream()
                .filter(line -> !read(sentence(line)).equals(line))
                .toList();

        assertThat(lines).hasSizeGreaterThan(40);
        assertThat(missed).as("%d of %d", missed.size(), lines.size()).hasSizeLessThan(lines.size() / 10);
        assertThat(missed.stream().filter(line -> wrongDays(line)))
                .as("Never another day than was meant")
                .isEmpty();
    }

    @Test
    void nothingThatIsTypedBreaksIt() {
        String signs = sentences().stream().map(ReadReminderTest::sentence).collect(Collectors.joining());
        for (long seed = 1; seed <= 5_000; seed++) {
            Random random = new Random(seed);
            String typed = random.ints(1 + random.nextInt(24), 0, signs.length())
                    .mapToObj(at -> signs.substring(at, Math.min(signs.length(), at + 1 + random.nextInt(4))))
                    .collect(Collectors.joining());
            assertThat(reading.in(typed, NOW)).as("seed %d: %s", seed, typed).isNotNull();
        }
    }

    @Test
    void aWholePageIsNoSentence() {
        assertThat(reading.in("每".repeat(201), NOW)).isInstanceOf(Wrong.class);
    }

    private boolean wrongDays(String line) {
        String label = line.split("\\|", -1)[1];
        return label.equals("READ")
                && reading.in(sentence(line), NOW) instanceof Read found
                && !RuleText.write(found.wish().times().rule()).equals(line.split("\\|", -1)[2]);
    }

    private String read(String sentence) {
        return sentence + "|" + shown(reading.in(sentence, NOW));
    }

    private static String shown(ReminderRead read) {
        return switch (read) {
            case Wrong wrong -> "WRONG " + wrong.trouble() + "|||||";
            case Unsure unsure ->
                "UNSURE " + unsure.open() + "|"
                        + unsure.guesses().stream()
                                .map(guess -> RuleText.write(guess.times().rule()))
                                .collect(Collectors.joining(";"))
                        + "|"
                        + (unsure.guesses().isEmpty()
                                ? "|||"
                                : besides(unsure.guesses().getFirst()));
            case Read wished -> "READ|" + RuleText.write(wished.wish().times().rule()) + "|" + besides(wished.wish());
        };
    }

    private static String besides(Wish wish) {
        String leads = wish.leads().stream().map(Lead::text).collect(Collectors.joining(","));
        return Objects.toString(wish.times().time(), "") + "|"
                + Objects.toString(wish.times().until(), "") + "|" + leads + "|" + wish.what();
    }

    private static String sentence(String line) {
        return line.substring(0, line.indexOf('|'));
    }

    private static List<String> lines(String name) {
        try (InputStream file = ReadReminderTest.class.getResourceAsStream("/calendar/" + name)) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
