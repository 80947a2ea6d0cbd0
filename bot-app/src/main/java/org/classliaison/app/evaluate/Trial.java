package org.classliaison.app.evaluate;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.classliaison.core.act.answer.Decision;
import org.classliaison.core.knowledge.Entry;
import org.classliaison.core.knowledge.Findings;

/**
 * One labelled line and what the bot makes of it.
 *
 * @param addressed what happens if it is said to the bot
 * @param ambient what happens if it is said in the group
 * @param nanos time for finding and deciding
 */
record Trial(Labelled line, Findings findings, Decision addressed, Decision ambient, long nanos) {

    /** 1 for the best hit, 0 where the right topic is not among the hits. */
    int rank() {
        List<String> topics = findings.entries().stream().map(Entry::topic).toList();
        return topics.indexOf(line.topic()) + 1;
    }

    boolean isFirst() {
        return rank() == 1;
    }

    boolean isAmongThree() {
        return rank() > 0;
    }

    /** A reply to a line of the group that nobody asked the bot for. */
    boolean repliesUnasked() {
        return !(ambient instanceof Decision.Silent);
    }

    /** Answers or hands on in the group, rightly. */
    boolean isRightUnasked() {
        return repliesUnasked() && isFirst();
    }

    /** Says something definite: no choice, no person, no silence. */
    boolean answersAddressed() {
        return addressed instanceof Decision.Answer || addressed instanceof Decision.Refuse;
    }

    boolean answersWrongly() {
        return answersAddressed() && !isFirst();
    }

    /** The right topic, or the choice with the right topic in it. */
    boolean helps() {
        return answersAddressed() ? isFirst() : addressed instanceof Decision.Suggest && isAmongThree();
    }

    /** What it is told as the answer, said to the bot or in the group. */
    List<Entry> answered() {
        return Stream.of(addressed, ambient)
                .filter(Decision.Answer.class::isInstance)
                .map(decision -> ((Decision.Answer) decision).entry())
                .toList();
    }

    /** Everything of the knowledge base that it gets to see: answers, refusals, choices. */
    List<Entry> shown() {
        return Stream.of(addressed, ambient).flatMap(Trial::shown).toList();
    }

    private static Stream<Entry> shown(Decision decision) {
        return switch (decision) {
            case Decision.Answer answer -> Stream.of(answer.entry());
            case Decision.Refuse refuse -> Stream.of(refuse.entry());
            case Decision.Suggest suggest -> suggest.entries().stream();
            case Decision.HandOn handOn -> Stream.empty();
            case Decision.Silent silent -> Stream.empty();
        };
    }

    static double share(List<Trial> some, java.util.function.Predicate<Trial> which) {
        return some.isEmpty() ? 0 : some.stream().filter(which).count() / (double) some.size();
    }

    static double reciprocalRank(List<Trial> questions) {
        return questions.stream()
                .mapToInt(Trial::rank)
                .mapToDouble(rank -> rank == 0 ? 0 : 1.0 / rank)
                .average()
                .orElse(0);
    }

    /** Expected calibration error over ten bins of confidence: how far the promised share of right answers is off. */
    static double calibrationError(List<Trial> questions) {
        return IntStream.range(0, 10)
                .mapToDouble(bin -> gap(questions.stream()
                                .filter(trial -> bin
                                        == Math.min(9, (int) (trial.findings().confidence() * 10)))
                                .toList())
                        / questions.size())
                .sum();
    }

    private static double gap(List<Trial> bin) {
        double promised =
                bin.stream().mapToDouble(trial -> trial.findings().confidence()).sum();
        return Math.abs(promised - bin.stream().filter(Trial::isFirst).count());
    }
}
