package org.classliaison.app.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.classliaison.core.act.answer.Decision;
import org.classliaison.core.knowledge.Entry;
import org.classliaison.core.knowledge.Examples;
import org.classliaison.core.knowledge.Findings;
import org.classliaison.core.knowledge.Hit;
import org.classliaison.core.knowledge.Layer;
import org.classliaison.core.knowledge.Provenance;
import org.classliaison.core.knowledge.Scope;
import org.classliaison.core.understand.Understand;
import org.junit.jupiter.api.Test;

/** The figures by hand: each expectation can be counted on the fingers. */
class FiguresTest {

    private static final Decision SILENT = new Decision.Silent();

    @Test
    void ranksWhatWasAskedFor() {
        List<Trial> trials = List.of(asked("a", 0.9, "a", "b"), asked("b", 0.9, "a", "b"), asked("c", 0.9, "a", "b"));
        assertThat(Trial.share(trials, Trial::isFirst)).isCloseTo(1 / 3.0, within(1e-9));
        assertThat(Trial.share(trials, Trial::isAmongThree)).isCloseTo(2 / 3.0, within(1e-9));
        assertThat(Trial.reciprocalRank(trials)).isCloseTo((1 + 0.5 + 0) / 3, within(1e-9));
    }

    @Test
    void isWellCalibratedWhereAsManyAreRightAsWerePromised() {
        List<Trial> honest = List.of(asked("a", 0.5, "a"), asked("b", 0.5, "a"));
        List<Trial> boastful = List.of(asked("a", 1, "a"), asked("b", 1, "a"));
        assertThat(Trial.calibrationError(honest)).isCloseTo(0, within(1e-9));
        assertThat(Trial.calibrationError(boastful)).isCloseTo(0.5, within(1e-9));
    }

    @Test
    void theGateLetsThroughAsManyQuestionsAsThePrecisionAllows() {
        Gate gate = new Gate(List.of(
                asked("a", 0.9, "a"), asked("a", 0.8, "a"), chatter(0.7), asked("a", 0.6, "a"), asked("a", 0.2, "a")));
        assertThat(gate.recallAt(0.90)).isEqualTo(0.5);
        assertThat(gate.recallAt(0.75)).isEqualTo(1);
    }

    @Test
    void onlyDefiniteRepliesCanBeWrong() {
        Entry a = entry("a");
        Entry b = entry("b");
        Findings findings = findings(0.9, "a", "b");
        Labelled line = new Labelled("问题", "b", "chat");
        Trial wrong = new Trial(line, findings, new Decision.Answer(a), SILENT, 1);
        Trial choice = new Trial(line, findings, new Decision.Suggest(List.of(a, b)), SILENT, 1);
        Trial person = new Trial(line, findings, new Decision.HandOn(a), SILENT, 1);
        assertThat(Stream.of(wrong, choice, person).map(Trial::answersWrongly)).containsExactly(true, false, false);
        assertThat(Stream.of(wrong, choice, person).map(Trial::helps)).containsExactly(false, true, false);
    }

    @Test
    void countsNationalNumbersForLocalQuestionsAndRepliesOutOfOldEditions() {
        Entry national = entry("a", Layer.NATIONAL);
        Entry local = entry("b", Layer.LOCAL);
        Labelled line = new Labelled("问题", "b", "chat");
        Findings findings = findings(0.9, "a", "b");
        List<Trial> trials = List.of(
                new Trial(line, findings, new Decision.Answer(national), SILENT, 1),
                new Trial(line, findings, new Decision.Answer(local), SILENT, 1),
                new Trial(line, findings, new Decision.Suggest(List.of(national, local)), SILENT, 1),
                new Trial(line, findings, new Decision.HandOn(national), SILENT, 1));
        Never never = new Never(Set.of("b"), national::equals);
        assertThat(never.nationalToLocal(trials)).isEqualTo(50);
        assertThat(never.oldEditions(trials)).isCloseTo(200 / 3.0, within(1e-9));
        assertThat(new Never(Set.of(), national::equals).nationalToLocal(trials))
                .isZero();
    }

    @Test
    void givesEachMannerItsOwnFigures() {
        List<Trial> questions = List.of(
                asked("a", 0.9, "a"),
                new Trial(new Labelled("问题", "b", "page"), findings(0.9, "a", "b"), SILENT, SILENT, 1));
        assertThat(new Ways(questions, List.of(chatter(0.9))).figures())
                .containsEntry("hit1_chat", 1.0)
                .containsEntry("hit1_page", 0.0)
                .containsEntry("hit3_page", 1.0)
                .containsEntry("replied_to_hard", 0L);
    }

    @Test
    void ninetyFiveOfAHundredKeepWithinTheTimeThatItTells() {
        List<Long> nanos =
                Stream.iterate(1_000_000L, nano -> nano + 1_000_000L).limit(100).toList();
        assertThat(new Speed(nanos, 1, 1).millis(0.95)).isEqualTo(95);
        assertThat(new Speed(List.of(), 1, 1).millis(0.95)).isZero();
    }

    private static Trial asked(String topic, double sure, String... found) {
        return new Trial(new Labelled("问题", topic, "chat"), findings(sure, found), SILENT, SILENT, 1);
    }

    private static Trial chatter(double sure) {
        return new Trial(new Labelled("收到", "", "hard"), findings(sure, "a"), SILENT, SILENT, 1);
    }

    private static Findings findings(double sure, String... found) {
        List<Hit> hits = Stream.of(found)
                .map(topic -> new Hit(entry(topic), sure, List.of()))
                .toList();
        return new Findings(new Understand().read("问题"), hits, sure, sure);
    }

    private static Entry entry(String topic) {
        return entry(topic, Layer.BRANCH);
    }

    private static Entry entry(String topic, Layer layer) {
        Provenance source = new Provenance("本支部规定", null, null, null, null, null, null);
        return new Entry(1, topic, topic, layer, null, source, "满 1 年", Examples.of("问题"), Scope.BRANCH);
    }
}
