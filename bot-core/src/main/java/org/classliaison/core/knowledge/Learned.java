package org.classliaison.core.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What was learned from all ways of asking and from chatter.
 *
 * @param topics for each topic: is the line about it? What stands in for a topic counts as the same. Of
 *     many only those with the most ways of asking have a classifier
 * @param asked is the line a question for the bot at all?
 * @param plain is it so plainly none that it need not be looked at?
 * @param silence chatter, and questions about other things: what is near to one of them wants no reply
 */
record Learned(Map<String, YesNo> topics, YesNo asked, PlainChatter plain, Ways silence) {

    /** A topic has some forty ways of asking among thousands; without this weight the answer "no" is too cheap. */
    private static final double ONE_WAY_OF_ASKING = 5;
    /** A classifier has some 17,000 weights of 4 bytes; past this many the nearness of the ways has to do. */
    private static final int MOST_TOPICS = 1500;
    /** Where not all topics can have a classifier, one that would learn from fewer ways than this is the smallest loss. */
    private static final int MANY_WAYS = 8;
    /** As many lines as the gate learns from: a line takes some 14 kB while it is learned. */
    private static final int MOST_QUESTIONS = 15_000;

    static Learned from(Shelf shelf, PlainChatter plain, Ways silence) {
        return new Learned(topics(learnt(shelf), shelf), asked(shelf, silence.lines()), plain, silence);
    }

    /** The topics that get a classifier, in the order in which they are kept: in a small library all of them. */
    static List<String> learnt(Shelf shelf) {
        Map<String, Integer> ways = new TreeMap<>();
        shelf.families()
                .forEach((topic, shelved) -> ways.put(
                        topic,
                        shelved.stream()
                                .mapToInt(one -> one.ways().lines().size())
                                .sum()));
        boolean all = ways.size() <= MOST_TOPICS;
        return ways.entrySet().stream()
                .filter(topic -> all || topic.getValue() >= MANY_WAYS)
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(MOST_TOPICS)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /** Log-odds that the line is about the topic: what its classifier says, or would say if it had one. */
    double logit(String topic, Sample line, Nearness nearness) {
        YesNo own = topics.get(topic);
        return own == null ? Ranking.likelyLearned(nearness) : own.logit(line);
    }

    /** What one topic's classifier learns; null where there is nothing to tell it apart from. */
    private static @Nullable YesNo topic(String topic, Shelf shelf) {
        List<Sample> ways = shelf.ways(topic);
        List<Sample> others = shelf.waysExcept(topic);
        if (ways.isEmpty() || others.isEmpty()) {
            return null;
        }
        List<Sample> all = new ArrayList<>(ways);
        all.addAll(shelf.bad(topic));
        all.addAll(Rivals.of(ways, others));
        return new YesNo.Lesson(all).learn(i -> i < ways.size(), ONE_WAY_OF_ASKING);
    }

    /** Other topics keep what they learned: their ways of asking have not changed. */
    Learned anew(Set<String> changed, Shelf shelf) {
        List<String> learnt = learnt(shelf);
        Map<String, YesNo> all = new TreeMap<>(topics);
        all.keySet().retainAll(learnt);
        changed.forEach(all::remove);
        all.putAll(topics(learnt.stream().filter(changed::contains).toList(), shelf));
        Map<String, List<Sample>> later = changed.stream().collect(Collectors.toMap(topic -> topic, shelf::ways));
        return new Learned(all, asked, plain.after(later), silence);
    }

    private static Map<String, YesNo> topics(List<String> learnt, Shelf shelf) {
        Map<String, YesNo> learned = new ConcurrentSkipListMap<>();
        learnt.parallelStream().forEach(topic -> {
            YesNo yesNo = topic(topic, shelf);
            if (yesNo != null) {
                learned.put(topic, yesNo);
            }
        });
        return new TreeMap<>(learned);
    }

    /** @param chatter what somebody has really said: made-up lines of silence share letters with questions */
    static PlainChatter plain(Shelf shelf, List<Sample> chatter) {
        List<List<Sample>> ways = new ArrayList<>();
        shelf.families().keySet().forEach(topic -> ways.add(shelf.ways(topic)));
        int all = ways.stream().mapToInt(List::size).sum();
        int step = 1 + all / MOST_QUESTIONS;
        return PlainChatter.learn(every(step, ways), chatter);
    }

    private static <T> List<T> every(int step, List<T> all) {
        return IntStream.range(0, all.size())
                .filter(i -> i % step == 0)
                .mapToObj(all::get)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static YesNo asked(Shelf shelf, List<Sample> chatter) {
        List<Sample> ways = new ArrayList<>();
        shelf.families().keySet().forEach(topic -> ways.addAll(shelf.ways(topic)));
        List<Sample> all = every(1 + ways.size() / MOST_QUESTIONS, ways);
        int questions = all.size();
        all.addAll(chatter);
        return new YesNo.Lesson(all).learn(i -> i < questions, 1);
    }

    /** As rows of numbers for the cache: the topics in their order, then {@code asked}. */
    List<float[]> rows() {
        List<float[]> rows = new ArrayList<>();
        topics.values().forEach(yesNo -> rows.add(yesNo.weights()));
        rows.add(asked.weights());
        return rows;
    }

    static Learned ofRows(List<String> learnt, List<float[]> rows, PlainChatter plain, Ways silence) {
        Map<String, YesNo> learned = new TreeMap<>();
        IntStream.range(0, rows.size() - 1).forEach(i -> learned.put(learnt.get(i), new YesNo(rows.get(i))));
        return new Learned(learned, new YesNo(rows.getLast()), plain, silence);
    }
}
