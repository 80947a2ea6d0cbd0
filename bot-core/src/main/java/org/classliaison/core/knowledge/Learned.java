package org.classliaison.core.knowledge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What was learned from all ways of asking and from chatter.
 *
 * @param topics for each topic: is the line about it? Only the topics with the most ways of asking have a classifier
 * @param asked is the line a question for the bot at all?
 * @param silence chatter, and questions about other things: what is near to one of them wants no reply
 */
record Learned(Map<String, YesNo> topics, YesNo asked, List<Sample> silence) {

    /** A topic has some forty ways of asking among thousands; without this weight the answer "no" is too cheap. */
    private static final double ONE_WAY_OF_ASKING = 5;
    /** A classifier has some 17,000 weights of 4 bytes; past this many the nearness of the ways has to do. */
    private static final int MOST_TOPICS = 1500;

    static Learned from(Shelf shelf, List<Sample> chatter) {
        return new Learned(topics(shelf), asked(shelf, chatter), chatter);
    }

    /** The topics that get a classifier, in the order in which they are kept. */
    static List<String> learnt(Shelf shelf) {
        Comparator<String> waysFirst =
                Comparator.comparingInt(topic -> -shelf.ways(topic).size());
        return shelf.byTopic().keySet().stream()
                .sorted(waysFirst.thenComparing(Comparator.naturalOrder()))
                .limit(MOST_TOPICS)
                .sorted()
                .toList();
    }

    /** What one topic's classifier learns; null where there is nothing to tell it apart from. */
    static @Nullable YesNo topic(String topic, Shelf shelf) {
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

    private static Map<String, YesNo> topics(Shelf shelf) {
        Map<String, YesNo> learned = new ConcurrentSkipListMap<>();
        learnt(shelf).parallelStream().forEach(topic -> {
            YesNo yesNo = topic(topic, shelf);
            if (yesNo != null) {
                learned.put(topic, yesNo);
            }
        });
        return new TreeMap<>(learned);
    }

    private static YesNo asked(Shelf shelf, List<Sample> chatter) {
        List<Sample> all = new ArrayList<>();
        shelf.byTopic().keySet().forEach(topic -> all.addAll(shelf.ways(topic)));
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

    static Learned ofRows(List<String> learnt, List<float[]> rows, List<Sample> silence) {
        Map<String, YesNo> learned = new TreeMap<>();
        IntStream.range(0, rows.size() - 1).forEach(i -> learned.put(learnt.get(i), new YesNo(rows.get(i))));
        return new Learned(learned, new YesNo(rows.getLast()), silence);
    }
}
