package org.classliaison.core.act.kb;

import java.util.List;
import org.classliaison.core.chat.Texts;
import org.classliaison.core.knowledge.Change.Step;
import org.classliaison.core.knowledge.Entry;
import org.classliaison.core.knowledge.Examples;
import org.classliaison.core.knowledge.Provenance;

/** Reads what is typed for one step into an entry. Whatever the words say, they are nothing but words. */
final class ReadWords {

    static final int MOST_TITLE = 60;
    static final int MOST_ANSWER = 1500;
    static final int MOST_LINE = 200;
    static final int MOST_WAYS = 200;
    static final int FEWEST_WAYS = 3;

    private final Texts texts;
    private final ReadSource source;
    private final ReadDates dates;

    ReadWords(Texts texts) {
        this.texts = texts;
        this.source = new ReadSource(texts);
        this.dates = new ReadDates(texts);
    }

    Taken read(Step step, Entry entry, String typed) {
        String words = typed.strip();
        if (words.isEmpty()) {
            return wrong(entry, "kb.wrong.empty");
        }
        return switch (step) {
            case TITLE -> title(entry, words);
            case ANSWER -> answer(entry, words);
            case SOURCE -> source.read(entry, words);
            case WAYS, MORE_WAYS -> ways(entry, lines(words), step == Step.WAYS ? FEWEST_WAYS : 1);
            case BAD -> bad(entry, lines(words));
            case DATES -> dates.read(entry, words);
            case LAYER -> wrong(entry, "kb.wrong.layer");
        };
    }

    private Taken title(Entry entry, String words) {
        String line = words.replaceAll("\\s+", " ");
        return length(line) > MOST_TITLE ? wrong(entry, "kb.wrong.title", MOST_TITLE) : right(entry.titled(line));
    }

    private Taken answer(Entry entry, String words) {
        return length(words) > MOST_ANSWER
                ? wrong(entry, "kb.wrong.answer", MOST_ANSWER, length(words))
                : right(unverified(entry.answering(words)));
    }

    private Taken ways(Entry entry, List<String> lines, int fewest) {
        Examples examples = entry.examples();
        for (String line : lines) {
            examples = examples.withGood(line);
        }
        return lines.size() < fewest
                ? wrong(entry, "kb.wrong.fewWays", fewest, lines.size())
                : examples(entry, lines, examples);
    }

    private Taken bad(Entry entry, List<String> lines) {
        Examples examples = entry.examples();
        for (String line : lines) {
            examples = examples.withBad(line);
        }
        return examples.good().isEmpty() ? wrong(entry, "kb.wrong.noWay") : examples(entry, lines, examples);
    }

    private Taken examples(Entry entry, List<String> lines, Examples examples) {
        if (lines.stream().anyMatch(line -> length(line) > MOST_LINE)) {
            return wrong(entry, "kb.wrong.line", MOST_LINE);
        }
        return examples.good().size() > MOST_WAYS || examples.bad().size() > MOST_WAYS
                ? wrong(entry, "kb.wrong.manyWays", MOST_WAYS)
                : right(entry.askedAs(examples));
    }

    private static List<String> lines(String words) {
        return words.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
    }

    /** Whoever compared the old words with the source has not seen the new ones. */
    static Entry unverified(Entry entry) {
        Provenance old = entry.provenance();
        return entry.from(new Provenance(
                old.source(), old.edition(), old.validFrom(), old.validTo(), null, null, old.reviewDue()));
    }

    private Taken wrong(Entry entry, String key, Object... values) {
        return new Taken(entry, texts.get(key, values));
    }

    private static Taken right(Entry entry) {
        return new Taken(entry, null);
    }

    static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
