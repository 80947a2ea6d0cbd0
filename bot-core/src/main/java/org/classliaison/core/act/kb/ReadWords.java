package org.classliaison.core.act.kb;

import java.util.List;
import org.classliaison.core.chat.Texts;
import org.classliaison.core.knowledge.Change.Step;
import org.classliaison.core.knowledge.Entry;
import org.classliaison.core.knowledge.Examples;

/** Reads what is typed for one step into an entry, right or not. Whatever the words say, they are nothing but words. */
final class ReadWords {

    private final Texts texts;
    private final ReadSource source;
    private final ReadDates dates;
    private final ReadOverridden overridden;

    ReadWords(Desk desk) {
        this.texts = desk.pen().texts();
        this.source = new ReadSource();
        this.dates = new ReadDates(texts, desk::today);
        this.overridden = new ReadOverridden(desk);
    }

    Taken read(Step step, Entry entry, String typed) {
        String words = typed.strip();
        if (words.isEmpty()) {
            return wrong(entry, "kb.wrong.empty");
        }
        return switch (step) {
            case TITLE -> right(entry.titled(words.replaceAll("\\s+", " ")));
            case ANSWER -> right(entry.answering(words).unverified());
            case SOURCE -> source.read(entry, words);
            case WAYS, MORE_WAYS -> ways(entry, lines(words));
            case BAD -> bad(entry, lines(words));
            case DATES -> dates.validity(entry, words);
            case REVIEW -> dates.reviewDue(entry, words);
            case STANDS_IN -> overridden.read(entry, words);
            case LAYER, ALSO -> wrong(entry, "kb.wrong.layer");
        };
    }

    private static Taken ways(Entry entry, List<String> lines) {
        Examples examples = entry.examples();
        for (String line : lines) {
            examples = examples.withGood(line);
        }
        return right(entry.askedAs(examples));
    }

    private static Taken bad(Entry entry, List<String> lines) {
        Examples examples = entry.examples();
        for (String line : lines) {
            examples = examples.withBad(line);
        }
        return right(entry.askedAs(examples));
    }

    private static List<String> lines(String words) {
        return words.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
    }

    private Taken wrong(Entry entry, String key) {
        return new Taken(entry, texts.get(key));
    }

    private static Taken right(Entry entry) {
        return new Taken(entry, null);
    }
}
