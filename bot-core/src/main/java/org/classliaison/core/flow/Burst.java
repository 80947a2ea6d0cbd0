package org.classliaison.core.flow;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.classliaison.core.chat.Incoming.Line;
import org.classliaison.core.understand.About;
import org.classliaison.core.understand.FollowUp;
import org.classliaison.core.understand.Openers;
import org.classliaison.core.understand.Understand;
import org.classliaison.core.understand.Understanding;

/** What one sender says in several short lines, read as one. */
final class Burst {

    private static final Pattern GAP = Pattern.compile("(?<=\\p{IsHan}) (?=\\p{IsHan})");

    private final RecentLines recent;
    private final Openers openers;
    private final Understand understand;
    private final FollowUp followUp;

    Burst(RecentLines recent, Openers openers, Understand understand, FollowUp followUp) {
        this.recent = recent;
        this.openers = openers;
        this.understand = understand;
        this.followUp = followUp;
    }

    /** Remembers a line said to the bot that only announces what comes next. */
    boolean isOpenedBy(Line line) {
        boolean opens = line.addressed() && openers.only(line.text());
        if (opens) {
            recent.remember(line, true);
        }
        return opens;
    }

    boolean isOpenToBot(Line line) {
        return recent.before(line).stream().anyMatch(RecentLines.Said::opensToBot);
    }

    /** The sender's last lines with this one, where there are any; who replies to somebody else does not go on. */
    Optional<String> words(Line line) {
        boolean toSomebodyElse = line.replyTo() != null && !line.addressed();
        List<String> earlier = toSomebodyElse ? List.of() : earlier(line);
        return earlier.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Stream.concat(earlier.stream(), Stream.of(line.text().strip()))
                                .collect(Collectors.joining(" ")));
    }

    /** The words as one sentence; only beside a name do the gaps between the lines tell something. */
    String inOne(String words) {
        boolean names = understand.read(words).about() == About.OTHER_PERSON;
        return names ? words : GAP.matcher(words).replaceAll("");
    }

    /** The same for a line that nobody put to the bot, only where the lines need each other to be a question. */
    Optional<String> overheardWords(Line line) {
        return halves(line) ? words(line).filter(text -> isWhole(understand.read(text))) : Optional.empty();
    }

    /** One names the thing, a later one asks. What was a question already is not asked again by what follows it. */
    private boolean halves(Line line) {
        Understanding last = understand.read(line.text());
        boolean adds = !last.asks().isEmpty() || !last.terms().isEmpty();
        return adds
                && followUp.staysInTheField(line.text())
                && earlier(line).stream().allMatch(this::isHalf);
    }

    void goesOn(Line line) {
        recent.remember(line, false);
    }

    void ends(Line line) {
        recent.understood(line);
    }

    /** Who says the same once more, now to the bot, says it once. */
    private List<String> earlier(Line line) {
        return recent.before(line).stream()
                .map(said -> said.text().strip())
                .filter(text -> !openers.only(text) && !text.equals(line.text().strip()))
                .toList();
    }

    private boolean isHalf(String text) {
        return !isWhole(understand.read(text)) && followUp.staysInTheField(text);
    }

    private static boolean isWhole(Understanding line) {
        return !line.asks().isEmpty() && !line.terms().isEmpty();
    }
}
