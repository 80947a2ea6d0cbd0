package org.classliaison.core.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.IntStream;

/**
 * What was learned from all ways of asking and from chatter.
 *
 * @param topics for each topic: is the line about it?
 * @param asked is the line a question for the bot at all?
 */
record Learned(Map<String, YesNo> topics, YesNo asked) {

    /** A topic has some forty ways of asking among thousands; without this weight the answer "no" is too cheap. */
    private static final double ONE_WAY_OF_ASKING = 5;

    /** What to learn from: {@code topics.get(i)} is what {@code questions.get(i)} asks. */
    record Material(List<String> topics, List<Sample> questions, List<Sample> chatter) {}

    static Learned from(Material material) {
        return new Learned(topics(material.topics(), material.questions()), asked(material));
    }

    /** Learns one more topic against all others, which stay as they are. */
    static YesNo topic(List<Sample> ways, List<Sample> others) {
        List<Sample> all = new ArrayList<>(ways);
        all.addAll(others);
        return new YesNo.Lesson(all).learn(i -> i < ways.size(), ONE_WAY_OF_ASKING);
    }

    private static Map<String, YesNo> topics(List<String> topics, List<Sample> questions) {
        YesNo.Lesson lesson = new YesNo.Lesson(questions);
        Map<String, YesNo> learned = new ConcurrentSkipListMap<>();
        new ArrayList<>(new TreeSet<>(topics))
                .parallelStream()
                        .forEach(topic -> learned.put(
                                topic, lesson.learn(i -> topics.get(i).equals(topic), ONE_WAY_OF_ASKING)));
        return new TreeMap<>(learned);
    }

    private static YesNo asked(Material material) {
        int questions = material.questions().size();
        List<Sample> all = new ArrayList<>(material.questions());
        all.addAll(material.chatter());
        return new YesNo.Lesson(all).learn(i -> i < questions, 1);
    }

    /** As rows of numbers for the cache: the topics in their order, then {@code asked}. */
    List<float[]> rows() {
        List<float[]> rows = new ArrayList<>();
        topics.values().forEach(yesNo -> rows.add(yesNo.weights()));
        rows.add(asked.weights());
        return rows;
    }

    static Learned ofRows(List<String> topics, List<float[]> rows) {
        List<String> inOrder = new ArrayList<>(new TreeSet<>(topics));
        Map<String, YesNo> learned = new TreeMap<>();
        IntStream.range(0, inOrder.size()).forEach(i -> learned.put(inOrder.get(i), new YesNo(rows.get(i))));
        return new Learned(learned, new YesNo(rows.getLast()));
    }
}
