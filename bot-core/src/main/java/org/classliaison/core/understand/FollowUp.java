package org.classliaison.core.understand;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Completes a short line that leans on the question before it: "and the probation period?" after "how long are
 * activists observed" asks how long the probation period is.
 *
 * <p>A line with a word that belongs neither to the field nor to questions about it ("when does the canteen close",
 * somebody's name) is a change of topic and is never completed.
 */
public final class FollowUp {

    private static final int LONGEST = 14;

    /** One letter may be a slip or a word too rare to be listed; two are a word from elsewhere. */
    private static final int MOST_STRANGE = 1;

    private static final Pattern GOES_ON = Pattern.compile("^(?:那么?|还有|然后|如果|要是|换成)");
    private static final Pattern ENDS_OPEN = Pattern.compile("呢[?。!~ ]*$");
    private static final Pattern LEAD_IN = Pattern.compile("^(?:那么?|还有|然后|请问|顺便|问下|问一下|就是|[,，。 ])+");
    private static final Pattern TAIL = Pattern.compile("[呢啊呀哦嘞哈?。!~,， ]+$");
    /** Nothing that says more than the word beside it does. */
    private static final Pattern FILLER = Pattern.compile("如果|要是|换成|换做|对于|已经|现在|那个|那种|这个|这种|[的是到对当了做成有没,，? ]");

    private static final Pattern SUPPOSES = Pattern.compile("^(?:如果|要是|万一)");
    private static final Pattern MYSELF = Pattern.compile("^我(?:们)?(?!班|们班)");

    private final Understand understand;
    private final Kinds kinds = new Kinds();
    private final List<String> aspects = WordList.read("aspects.txt").stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();

    public FollowUp(Understand understand) {
        this.understand = understand;
    }

    /** Whether the line itself says that it goes on from something, as "and ..." and "... then?" do. */
    public boolean goesOn(String line) {
        String text = understand.read(line).text();
        return GOES_ON.matcher(text).find() || ENDS_OPEN.matcher(text).find();
    }

    /** Whether the line lacks half of a question, so that one before it is worth looking for. */
    public boolean leans(String line) {
        return isElliptical(understand.read(line));
    }

    /** Whether the line names nothing of the field: whatever it seems to be about is a guess. */
    public boolean namesNothing(String line) {
        Understanding now = understand.read(line);
        return now.terms().isEmpty() && kinds.in(now.text()).isEmpty();
    }

    /** Whether a line, or a piece of one, is made of words of the field and of questions about it. */
    public boolean staysInTheField(String line) {
        String text = understand.read(line).text();
        return strangeLetters(text, kinds.in(text)) <= MOST_STRANGE;
    }

    /**
     * @param before the question before it, whole
     * @return the line as a question of its own, in plain spelling; empty where it is one already or does not lean on
     *     that question
     */
    public Optional<String> read(String before, String line) {
        Understanding earlier = understand.read(before);
        Understanding now = understand.read(line);
        if (!isElliptical(now) || !earlier.hasWords()) {
            return Optional.empty();
        }
        if (earlier.about() == About.OTHER_PERSON && now.asks().isEmpty()) {
            return Optional.of(earlier.text());
        }
        String body = TAIL.matcher(LEAD_IN.matcher(now.text()).replaceFirst("")).replaceFirst("");
        return body.isEmpty() ? Optional.empty() : completed(earlier, now, body);
    }

    private boolean isElliptical(Understanding now) {
        boolean named = !now.terms().isEmpty() || !now.stages().isEmpty();
        boolean lacksHalf = named ? now.asks().isEmpty() : !now.asks().isEmpty();
        return now.text().length() <= LONGEST
                && !now.courtesy()
                && now.about() == About.ANYBODY
                && (lacksHalf || goesOn(now.text()) || isOnlyNamed(now.text(), kinds.in(now.text())));
    }

    private Optional<String> completed(Understanding earlier, Understanding now, String body) {
        List<Kinds.Word> words = kinds.in(body);
        String asked = TAIL.matcher(earlier.text()).replaceFirst("");
        if (!words.isEmpty()
                && FILLER.matcher(without(body, words)).replaceAll("").isEmpty()) {
            return Optional.of(exchanged(asked, words.getLast()));
        }
        if (isAboutSomebodyElse(earlier, now, body)) {
            return Optional.of(MYSELF.matcher(asked).replaceFirst(body));
        }
        boolean states = now.asks().isEmpty() && !goesOn(now.text());
        if (states || strangeLetters(body, words) > MOST_STRANGE) {
            return Optional.empty();
        }
        return ofSameObject(asked, now, words, body);
    }

    private static boolean isOnlyNamed(String text, List<Kinds.Word> words) {
        return !words.isEmpty()
                && FILLER.matcher(without(text, words)).replaceAll("").isEmpty();
    }

    /** "And Wang Lei?" after "am I an activist": a person's name takes the place of the asker. */
    private boolean isAboutSomebodyElse(Understanding earlier, Understanding now, String body) {
        return earlier.about() == About.ASKER
                && now.terms().isEmpty()
                && now.asks().isEmpty()
                && MYSELF.matcher(earlier.text()).find()
                && strangeLetters(body, List.of()) > MOST_STRANGE;
    }

    private String exchanged(String asked, Kinds.Word word) {
        List<Kinds.Word> present = kinds.in(asked);
        Optional<Kinds.Word> place = present.stream()
                .filter(other -> other.kind() == word.kind())
                .reduce((first, second) -> second)
                .or(() -> present.size() == 1 ? Optional.of(present.getFirst()) : Optional.empty());
        return place.map(old -> asked.substring(0, old.start()) + word.word() + asked.substring(old.end()))
                .orElseGet(() -> word.word() + " " + asked);
    }

    /** Another asking, or another case, of the object that the question before was about. */
    private Optional<String> ofSameObject(String asked, Understanding now, List<Kinds.Word> words, String body) {
        Predicate<Kinds.Word> isNamedAgain = old -> words.stream().anyMatch(word -> word.kind() == old.kind());
        String object = kinds.in(asked).stream()
                .filter(isNamedAgain.negate())
                .map(Kinds.Word::word)
                .distinct()
                .collect(Collectors.joining());
        if (object.isEmpty()) {
            return words.isEmpty() ? Optional.of(asked + " " + body) : Optional.empty();
        }
        String supposed = SUPPOSES.matcher(body).find() && now.asks().isEmpty() ? "怎么办" : "";
        return Optional.of(object + body + supposed);
    }

    private long strangeLetters(String body, List<Kinds.Word> words) {
        String rest = FILLER.matcher(without(body, words)).replaceAll("");
        for (String aspect : aspects) {
            rest = rest.replace(aspect, "");
        }
        return rest.codePoints().filter(Character::isLetter).count();
    }

    private static String without(String text, List<Kinds.Word> words) {
        String rest = text;
        for (Kinds.Word word : words) {
            rest = rest.replace(word.word(), "");
        }
        return rest;
    }
}
