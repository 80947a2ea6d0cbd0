package org.classliaison.core.knowledge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Tells by its letters alone that a line is no question for the bot. Most of what is said in a group is such a line, and
 * needs neither a sentence vector nor a search.
 *
 * @param worth log-odds of a question over the pieces of a line, as far as they go beyond what is worth a search
 * @param later ways of asking, for each topic, that came after the learning: what is like one of them is worth a search
 */
record PlainChatter(YesNo worth, Map<String, List<Sample>> later) {

    private static final int FOLDS = 5;
    /** With fewer, nobody can tell how questions about topics sound that are not there yet. */
    private static final int ENOUGH_TOPICS = 4 * FOLDS;
    /**
     * Which share of the questions about topics that nothing was learned of may be lost. Of questions about topics that
     * are known it is next to none.
     */
    private static final double LOST = 0.03;
    /** A line that shares this much with a way of asking is a try at it, if a sloppy one. */
    private static final double LIKE_A_WAY = 0.4;

    PlainChatter {
        later = Map.copyOf(later);
    }

    static PlainChatter of(YesNo worth) {
        return new PlainChatter(worth, Map.of());
    }

    /** For small libraries: every line is searched for. */
    static PlainChatter none() {
        return of(new YesNo(new float[Pieces.KINDS + 1]));
    }

    /**
     * @param questions ways of asking, for each topic; a selection will do
     * @param chatter lines of class chat that want no reply; at least one
     */
    static PlainChatter learn(List<List<Sample>> questions, List<Sample> chatter) {
        return questions.size() < ENOUGH_TOPICS
                ? none()
                : fromLetters(questions.stream().map(PlainChatter::letters).toList(), letters(chatter));
    }

    private static List<Sample> letters(List<Sample> lines) {
        return lines.stream().map(Sample::withoutVector).toList();
    }

    private static PlainChatter fromLetters(List<List<Sample>> questions, List<Sample> chatter) {
        double[] unseen = IntStream.range(0, FOLDS)
                .parallel()
                .mapToObj(fold -> unseen(questions, chatter, fold))
                .flatMapToDouble(Arrays::stream)
                .sorted()
                .toArray();
        return of(asked(questions, chatter).less(unseen[(int) (LOST * unseen.length)]));
    }

    /** @param letters a line without its vector */
    boolean is(Sample letters) {
        return worthOf(letters) < 0
                && later.values().stream().flatMap(List::stream).noneMatch(way -> way.alike(letters) >= LIKE_A_WAY);
    }

    /** How much a line is worth a search, in log-odds beyond the least that is. */
    double worthOf(Sample letters) {
        return worth.logit(letters);
    }

    /** Until the next start, which learns them, the ways of asking of what has changed are known by their letters. */
    PlainChatter after(Map<String, List<Sample>> changed) {
        Map<String, List<Sample>> all = new HashMap<>(later);
        changed.forEach((topic, ways) -> all.put(topic, letters(ways)));
        return new PlainChatter(worth, all);
    }

    /** What the questions of some topics look like to whoever learned from the other topics only. */
    private static double[] unseen(List<List<Sample>> questions, List<Sample> chatter, int fold) {
        List<List<Sample>> seen = new ArrayList<>();
        List<Sample> left = new ArrayList<>();
        for (int topic = 0; topic < questions.size(); topic++) {
            if (topic % FOLDS == fold) {
                left.addAll(questions.get(topic));
            } else {
                seen.add(questions.get(topic));
            }
        }
        YesNo asked = asked(seen, chatter);
        return left.stream().mapToDouble(asked::logit).toArray();
    }

    private static YesNo asked(List<List<Sample>> questions, List<Sample> chatter) {
        List<Sample> all = new ArrayList<>();
        questions.forEach(all::addAll);
        int asked = all.size();
        all.addAll(chatter);
        return new YesNo.Lesson(all).learn(i -> i < asked, 1);
    }
}
