package org.classliaison.core.knowledge;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.classliaison.core.understand.Understanding;
import org.jspecify.annotations.Nullable;

/**
 * All entries, and the search in them. Safe for many threads; what is put in or removed counts from the next search on.
 *
 * <p>A search asks three things of each topic and weighs them: what the topic's own classifier says, how near the line
 * is to ways of asking it (by meaning and by words), and how few such ways there are.
 */
public final class Library implements Finder, Likeness {

    private final Reader reader;
    private final WordIndex words;
    private final Ranking ranking = Ranking.fitted();
    private volatile State state;

    /** What one search sees from beginning to end. */
    record State(Shelf shelf, Glance glance, Learned learned, Axes axes) {

        static State of(Shelf shelf, Learned learned, Axes axes) {
            return new State(shelf, Glance.of(shelf, axes), learned, axes);
        }

        State with(Reader reader, List<Entry> entries) {
            List<String> texts = entries.stream().flatMap(Library::lines).toList();
            return on(shelf.with(shelved(entries, reader.samples(texts), axes)));
        }

        State on(Shelf next) {
            return of(next, learned.anew(shelf.differences(next), next), axes);
        }
    }

    private Library(Reader reader, WordIndex words, State state) {
        this.reader = reader;
        this.words = words;
        this.state = state;
    }

    /**
     * @param anyOrder the entries, in any order
     * @param chatter lines of class chat that want no reply; at least one
     * @param cache folder for what takes long to compute; may be empty, and shared with other programs
     */
    public static Library open(Collection<Entry> anyOrder, List<String> chatter, Sentences sentences, Path cache) {
        List<Entry> entries = inOrder(anyOrder);
        RowCache rows = new RowCache(cache);
        Reader reader = new Reader(sentences, rows);
        List<String> texts = entries.stream().flatMap(Library::lines).toList();
        List<Sample> samples = reader.samples("questions", texts);
        Axes axes = Axes.of(samples);
        Shelf shelf = Shelf.of(shelved(entries, samples, axes));
        Learned learned = new School(reader, rows).learn(shelf, chatter, axes);
        return new Library(reader, indexed(reader, entries), State.of(shelf, learned, axes));
    }

    /** What is learned depends on the order a little: it is the same wherever the entries come from. */
    private static List<Entry> inOrder(Collection<Entry> entries) {
        return entries.stream()
                .sorted(Comparator.comparingLong((Entry entry) -> Objects.requireNonNullElse(entry.classId(), 0L))
                        .thenComparing(Entry::topic))
                .toList();
    }

    private static WordIndex indexed(Reader reader, List<Entry> entries) {
        WordIndex words = new WordIndex();
        entries.forEach(entry -> index(reader, words, entry));
        words.settle();
        return words;
    }

    /** @param samples those of {@link #lines} of all entries, in that order */
    private static List<Shelf.Shelved> shelved(List<Entry> entries, List<Sample> samples, Axes axes) {
        Iterator<Sample> next = samples.iterator();
        return entries.stream().map(entry -> shelved(entry, next, axes)).toList();
    }

    private static Shelf.Shelved shelved(Entry entry, Iterator<Sample> samples, Axes axes) {
        List<Sample> ways = new ArrayList<>();
        List<Sample> bad = new ArrayList<>();
        for (int i = 0; i <= entry.examples().good().size(); i++) {
            ways.add(samples.next());
        }
        entry.examples().bad().forEach(line -> bad.add(samples.next()));
        return new Shelf.Shelved(entry, Ways.of(ways, axes), bad);
    }

    /** The title is a way of asking like the others; a new entry has few. */
    private static Stream<String> lines(Entry entry) {
        return Stream.of(Stream.of(entry.title()), entry.examples().good().stream(), entry.examples().bad().stream())
                .flatMap(lines -> lines);
    }

    /** Replaces the entry of the same topic and class, and learns its topic anew: some 0.2 s. */
    public synchronized void put(Entry entry) {
        State next = state.with(reader, List.of(entry));
        index(reader, words, entry);
        words.refresh();
        state = next;
    }

    /** How lines would be found if these entries were put in; this library stays as it is. Some 0.2 s for each. */
    public Finder with(List<Entry> entries) {
        State next = state.with(reader, entries);
        return new Library(reader, indexed(reader, next.shelf().entries()), next);
    }

    /** Many at once, learned together: seconds, where one by one would be minutes. */
    public synchronized void putAll(List<Entry> entries) {
        State next = state.with(reader, entries);
        entries.forEach(entry -> index(reader, words, entry));
        words.refresh();
        state = next;
    }

    public synchronized void remove(String topic, @Nullable Long classId) {
        Shelf.Key key = new Shelf.Key(topic, classId);
        words.remove(key.owner());
        words.refresh();
        state = state.on(state.shelf().without(key));
    }

    public List<Entry> entries() {
        return state.shelf().entries();
    }

    /** The entry that answers this topic for that class on that day, if one does. */
    public Optional<Entry> entry(String topic, @Nullable Long classId, LocalDate today) {
        return state.shelf().nearest(topic, classId, today);
    }

    @Override
    public Findings find(String text, @Nullable Long classId, LocalDate today) {
        return find(reader.read(text), classId, today);
    }

    private Findings find(Understanding line, @Nullable Long classId, LocalDate today) {
        return line.hasWords()
                ? look(line, classId, today).weigh(ranking).doubting(entry -> isStale(entry, today))
                : Findings.nothing(line);
    }

    /** Whether an entry cites an old edition and nobody has looked at it since the new one: it must not answer. */
    public boolean isStale(Entry entry, LocalDate today) {
        return state.shelf().editions(today).isStale(entry);
    }

    @Override
    public Findings overhear(String text, @Nullable Long classId, LocalDate today) {
        Understanding line = reader.read(text);
        return isPlainChatter(line) ? Findings.nothing(line) : find(line, classId, today);
    }

    /** Whether the letters of a line alone say that it is no question for the bot. */
    public boolean isPlainChatter(String text) {
        return isPlainChatter(reader.read(text));
    }

    /** How much a line that nobody said to the bot is worth a search, in log-odds; below 0 it is plain chatter. */
    public double worthASearch(String text) {
        return state.learned().plain().worthOf(reader.letters(reader.read(text)));
    }

    private boolean isPlainChatter(Understanding line) {
        return state.learned().plain().is(reader.letters(line));
    }

    @Override
    public double between(String one, String other) {
        Understanding first = reader.read(one);
        Understanding second = reader.read(other);
        return first.hasWords() && second.hasWords() ? reader.sample(first).cosine(reader.sample(second)) : 0;
    }

    private Look look(Understanding line, @Nullable Long classId, LocalDate today) {
        Sample sample = reader.sample(line);
        return new Search(state, sample, words.scores(line.text())).look(line, classId, today);
    }

    /** The branch's entries as they stand, unweighed: what the weights are fitted to. */
    Look look(String text, LocalDate today) {
        return look(reader.read(text), null, today);
    }

    private static void index(Reader reader, WordIndex words, Entry entry) {
        words.put(
                Shelf.Key.of(entry).owner(),
                Stream.concat(Stream.of(entry.title()), entry.questions().stream())
                        .map(line -> reader.read(line).text())
                        .toList());
    }
}
