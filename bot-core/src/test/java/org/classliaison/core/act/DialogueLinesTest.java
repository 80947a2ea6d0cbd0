package org.classliaison.core.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.classliaison.core.act.answer.Decide;
import org.classliaison.core.act.answer.Sureness;
import org.classliaison.core.flow.Ports;
import org.classliaison.core.knowledge.BgeSentences;
import org.classliaison.core.knowledge.Library;
import org.classliaison.core.knowledge.Seed;
import org.classliaison.core.questions.Question;
import org.classliaison.core.testing.ClassRoom;
import org.classliaison.core.testing.Town;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Lines in their conversation, with the shipped knowledge base. The part of the pairs that is called unseen was written
 * together with the rest and looked at only to count.
 */
@Tag("once")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DialogueLinesTest {

    private static final int TRIPLES = 200;
    private static final Pattern PAIR =
            Pattern.compile("\"part\": \"(.*)\", \"before\": \"(.*)\", \"line\": \"(.*)\", \"topic\": \"(.*)\"");
    private static final Pattern SPLIT = Pattern.compile("\"lines\": \\[(.*)], \"topic\": \"(.*)\"");
    private static final Pattern TEXT = Pattern.compile("\"text\": \"(.*)\"");

    private final List<Pair> pairs = new ArrayList<>();
    private Ports.Mind mind;

    private record Pair(String part, String before, String line, String topic) {}

    @BeforeAll
    void open() {
        Library library = Library.open(Seed.entries(), Seed.chatter(), new BgeSentences(), Seed.LEARNED);
        mind = new Ports.Mind(library, new Decide(Sureness.measured()));
        for (String line : lines("followups.jsonl")) {
            Matcher pair = matcher(PAIR, line);
            pairs.add(new Pair(pair.group(1), pair.group(2), pair.group(3), pair.group(4)));
        }
    }

    @Test
    void findsFollowUpsFirst() {
        assertThat(shareFoundFirst("seen")).isGreaterThan(0.85);
    }

    @Test
    void findsFollowUpsFirstThatNothingWasTunedOn() {
        assertThat(shareFoundFirst("unseen")).isGreaterThan(0.85);
    }

    @Test
    void readsSplitLinesThatNobodyPutToIt() {
        List<String> splits = lines("splits.jsonl");
        List<String> missed = splits.stream()
                .map(line -> line + " -> " + topicOfSplit(matcher(SPLIT, line).group(1)))
                .filter(result -> !result.endsWith(matcher(SPLIT, result).group(2) + "\"} -> "
                        + matcher(SPLIT, result).group(2)))
                .toList();
        System.out.println("split: missed " + missed.size() + " of " + splits.size());
        missed.forEach(System.out::println);
        assertThat(missed.size()).isLessThanOrEqualTo(splits.size() / 4);
    }

    /** Alone, "what do they look at" seems to be about one's own file. */
    @Test
    void readsAHalfWithTheOtherHalfEvenWhereItSeemsClearAlone() {
        assertThat(found(new Pair("", "政审", "到底查什么", "review_scope"))).isEqualTo("found");
    }

    @Test
    void keepsOutOfBurstsOfChatter() {
        long seed = Long.getLong("dialogue.seed", System.nanoTime());
        System.out.println("DialogueLinesTest: seed " + seed);
        Random random = new Random(seed);
        List<String> chatter = lines("chatter.jsonl").stream()
                .map(line -> matcher(TEXT, line).group(1))
                .toList();
        ClassRoom room = new ClassRoom(new Town(mind));
        for (int i = 0; i < TRIPLES; i++) {
            random.ints(3, 0, chatter.size()).forEach(at -> room.student.saysIn(room.group, chatter.get(at)));
            room.town.pass(Duration.ofMinutes(11));
        }
        List<String> repliedToTogether = room.town.storedQuestions().stream()
                .map(Question::text)
                .filter(text -> !chatter.contains(text))
                .toList();
        System.out.println("Replied to: "
                + room.town.storedQuestions().stream().map(Question::text).toList());
        assertThat(repliedToTogether).hasSizeLessThanOrEqualTo(TRIPLES / 100);
    }

    private String topicOfSplit(String quoted) {
        ClassRoom room = new ClassRoom(new Town(mind));
        for (String line : quoted.substring(1, quoted.length() - 1).split("\", \"", -1)) {
            room.student.saysIn(room.group, line);
        }
        return room.town.storedQuestions().stream()
                .findFirst()
                .map(question -> String.valueOf(question.ruling().topic()))
                .orElse("");
    }

    private double shareFoundFirst(String part) {
        List<Pair> asked = pairs.stream().filter(pair -> pair.part.equals(part)).toList();
        List<String> missed = asked.stream()
                .map(pair -> pair + " -> " + found(pair))
                .filter(result -> !result.endsWith(" -> found"))
                .toList();
        System.out.println(part + ": missed " + missed.size() + " of " + asked.size());
        missed.forEach(System.out::println);
        return 1 - missed.size() / (double) asked.size();
    }

    private String found(Pair pair) {
        ClassRoom room = new ClassRoom(new Town(mind));
        room.student.says(pair.before);
        room.student.says(pair.line);
        Question asked = room.town.storedQuestions().getFirst();
        return pair.topic.equals(asked.ruling().topic())
                ? "found"
                : asked.text() + ": " + asked.ruling() + " "
                        + room.student.lastFromBot().text().lines().findFirst();
    }

    private static Matcher matcher(Pattern pattern, String line) {
        Matcher matcher = pattern.matcher(line);
        assertThat(matcher.find()).as(line).isTrue();
        return matcher;
    }

    private static List<String> lines(String name) {
        try (var file = Objects.requireNonNull(DialogueLinesTest.class.getResourceAsStream("/answering/" + name))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
