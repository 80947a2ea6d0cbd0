package org.classliaison.core.signs;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.classliaison.core.knowledge.RowCache;
import org.classliaison.core.knowledge.Sentences;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Teaches the judges from the project's lines, or remembers what they learned from the very same ones. */
final class School {

    /** Changes whenever the same lines are learned otherwise: what older versions kept is not read then. */
    private static final String VERSION = "3";

    private static final Logger log = LoggerFactory.getLogger(School.class);
    private static final long DISGUISES = 20261126;
    /** Of the ordinary lines every fourth is learned in disguise too, or a disguise would be a sign by itself. */
    private static final int ORDINARY_IN_DISGUISE = 4;

    private final SignSeed seed;
    private final List<SignLine> originals;
    private final Sentences sentences;
    private final Reader reader;
    private final RowCache cache;

    School(SignSeed seed, Sentences sentences, Reader reader, RowCache cache) {
        this.seed = seed;
        this.originals = seed.toJudge();
        this.sentences = sentences;
        this.reader = reader;
        this.cache = cache;
    }

    Learned learn() {
        List<String> labels = labels();
        String name = RowCache.name(
                "signs-" + sentences.name(),
                List.of(VERSION, originals.toString(), seed.words().toString()));
        return Learned.ofRows(cache.get(name, () -> learned(labels).rows()), labels);
    }

    private List<String> labels() {
        return originals.stream()
                .map(SignLine::label)
                .filter(label -> !label.equals(SignLine.NONE))
                .distinct()
                .sorted()
                .toList();
    }

    private Learned learned(List<String> labels) {
        List<SignLine> lines = lines();
        log.info("Learning from {} lines what may need care, which takes a minute or so", lines.size());
        Study study = new Study(examples(lines), ordinary());
        Map<Question, Judge> judges = new ConcurrentHashMap<>();
        Stream.of(Question.values()).parallel().forEach(question -> judges.put(question, study.learn(question)));
        Map<String, float[]> byLabel = new ConcurrentHashMap<>();
        labels.parallelStream().forEach(label -> byLabel.put(label, study.learn(label)));
        return new Learned(new EnumMap<>(judges), new TreeMap<>(byLabel));
    }

    /** Places of the lines of everyday chat, as they were written. */
    private List<Integer> ordinary() {
        Set<SignLine> ordinary = new HashSet<>(seed.ordinary());
        return IntStream.range(0, originals.size())
                .filter(i -> ordinary.contains(originals.get(i)))
                .boxed()
                .toList();
    }

    /** The lines as they are, then those in disguise; each knows by its place which line it comes from. */
    private List<SignLine> lines() {
        List<SignLine> lines = new ArrayList<>(originals);
        Disguise disguise =
                new Disguise(originals.stream().map(SignLine::text).toList(), seed.wordsOfSigns(), DISGUISES);
        for (int i : disguised()) {
            SignLine line = originals.get(i);
            lines.add(new SignLine(disguise.of(line.text()), line.label(), line.way()));
        }
        return lines;
    }

    private List<Integer> disguised() {
        return IntStream.range(0, originals.size())
                .filter(i -> !originals.get(i).isOrdinary() || i % ORDINARY_IN_DISGUISE == 0)
                .boxed()
                .toList();
    }

    private List<Example> examples(List<SignLine> lines) {
        List<float[]> vectors = vectors(lines);
        List<Integer> disguised = disguised();
        return IntStream.range(0, lines.size())
                .parallel()
                .mapToObj(i -> new Example(
                        lines.get(i),
                        TakeApart.of(reader.read(lines.get(i).text())),
                        new Meaning(vectors.get(i)),
                        i < originals.size() ? i : disguised.get(i - originals.size())))
                .toList();
    }

    private List<float[]> vectors(List<SignLine> lines) {
        List<String> meant =
                lines.parallelStream().map(line -> reader.meant(line.text())).toList();
        String name = RowCache.name("signlines-" + sentences.name(), meant);
        return cache.get(
                name, () -> meant.parallelStream().map(sentences::vector).toList());
    }
}
