package org.classliaison.core.act.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.classliaison.core.chat.Texts;
import org.classliaison.core.knowledge.Entry;
import org.classliaison.core.knowledge.Layer;

/** The words of a reply: the answer in one or two lines, one line for its source, one for whom to ask. */
public final class AnswerText {

    private static final int MOST_ANSWER_LINES = 2;

    /** The class's own dates need no line for whom to ask: their source names who wrote them down. */
    private static final int MOST_RECORDS = 3;

    private final Texts texts;

    public AnswerText(Texts texts) {
        this.texts = texts;
    }

    /**
     * @param liaisons names of the class's members; empty where none are set
     * @return at most four lines
     */
    public String of(Entry entry, List<String> liaisons) {
        List<String> lines = new ArrayList<>(
                entry.answer().strip().lines().limit(entry.linesShown()).toList());
        lines.add(source(entry));
        if (lines.size() <= MOST_RECORDS) {
            lines.add(whomToAsk(liaisons));
        }
        return String.join("\n", lines);
    }

    /**
     * @param understood the question that the entry answers, where the asker left half of it out
     * @return at most four lines: source and whom to ask share one
     */
    public String of(Entry entry, List<String> liaisons, String understood) {
        Stream<String> answer = entry.answer().strip().lines().limit(MOST_ANSWER_LINES);
        String last = source(entry) + texts.get("dialogue.andAsk", whomToAsk(liaisons));
        return Stream.of(Stream.of(texts.get("dialogue.understood", understood)), answer, Stream.of(last))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }

    /** What the asker reads above the choice of two or three topics. */
    public String choice(List<Entry> entries) {
        return Stream.concat(
                        Stream.of(texts.get("answer.choice")), entries.stream().map(Entry::title))
                .collect(Collectors.joining("\n· "));
    }

    private String source(Entry entry) {
        String edition = Optional.ofNullable(entry.provenance().edition())
                .map(text -> " · " + texts.get("answer.edition", text))
                .orElse("");
        return texts.get("answer.source", layers(entry), entry.provenance().source()) + edition;
    }

    private String layers(Entry entry) {
        return Stream.concat(Stream.of(entry.layer()), Optional.ofNullable(entry.also()).stream())
                .map(this::name)
                .collect(Collectors.joining("+"));
    }

    private String name(Layer layer) {
        return texts.get("answer.layer." + layer.text());
    }

    private String whomToAsk(List<String> liaisons) {
        return liaisons.isEmpty()
                ? texts.get("answer.askLiaisons")
                : texts.get("answer.askNamed", texts.list(liaisons));
    }
}
