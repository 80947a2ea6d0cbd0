package org.classliaison.core.act.kb;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.classliaison.core.chat.Texts;
import org.classliaison.core.knowledge.Change.Step;
import org.classliaison.core.knowledge.Entry;
import org.classliaison.core.knowledge.Examples;
import org.classliaison.core.knowledge.Layer;
import org.classliaison.core.knowledge.Provenance;
import org.jspecify.annotations.Nullable;

/** Reads what is typed for one step into an entry. Whatever the words say, they are nothing but words. */
final class ReadWords {

    static final int MOST_TITLE = 60;
    static final int MOST_ANSWER = 1500;
    static final int MOST_SOURCE = 300;
    static final int MOST_EDITION = 40;
    static final int MOST_LINE = 200;
    static final int MOST_WAYS = 200;
    static final int FEWEST_WAYS = 3;

    /** "《细则》第八条 版本 2026-05-11" in one line. */
    private static final Pattern EDITION = Pattern.compile("^(.*?)[\\s，,；;·]*版本[\\s:：]*(\\S.*)$");

    private final Texts texts;
    private final ReadDates dates;

    ReadWords(Texts texts) {
        this.texts = texts;
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
            case SOURCE -> source(entry, words);
            case WAYS, MORE_WAYS -> ways(entry, lines(words), step == Step.WAYS ? FEWEST_WAYS : 1);
            case BAD -> bad(entry, lines(words));
            case DATES -> dates.read(entry, words);
            case LAYER -> wrong(entry, "kb.wrong.layer");
        };
    }

    private Taken title(Entry entry, String words) {
        String line = words.replaceAll("\\s+", " ");
        return length(line) > MOST_TITLE
                ? wrong(entry, "kb.wrong.title", MOST_TITLE)
                : right(entry.titled(line));
    }

    private Taken answer(Entry entry, String words) {
        return length(words) > MOST_ANSWER
                ? wrong(entry, "kb.wrong.answer", MOST_ANSWER, length(words))
                : right(unverified(entry.answering(words)));
    }

    private Taken source(Entry entry, String words) {
        String[] lines = words.split("\\R", 2);
        Matcher inOneLine = EDITION.matcher(lines[0]);
        boolean one = lines.length == 1 && inOneLine.matches();
        String source = one ? inOneLine.group(1).strip() : lines[0].strip();
        String edition = one ? inOneLine.group(2).strip() : lines.length < 2 ? null : bare(lines[1]);
        if (source.isEmpty() || (entry.layer() == Layer.NATIONAL && edition == null)) {
            return wrong(entry, "kb.wrong.national");
        }
        if (length(source) > MOST_SOURCE || (edition != null && length(edition) > MOST_EDITION)) {
            return wrong(entry, "kb.wrong.source", MOST_SOURCE, MOST_EDITION);
        }
        return right(unverified(from(entry, source, edition)));
    }

    private static @Nullable String bare(String line) {
        String edition = line.strip().replaceFirst("^版本[\\s:：]*", "");
        return edition.isEmpty() ? null : edition;
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

    private static Entry from(Entry entry, String source, @Nullable String edition) {
        Provenance old = entry.provenance();
        return entry.from(new Provenance(
                source,
                edition,
                old.validFrom(),
                old.validTo(),
                old.verifiedBy(),
                old.verifiedOn(),
                old.reviewDue()));
    }

    /** Whoever compared the old words with the source has not seen the new ones. */
    private static Entry unverified(Entry entry) {
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

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
