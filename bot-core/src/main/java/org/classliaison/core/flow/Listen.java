package org.classliaison.core.flow;

import java.util.Optional;
import org.classliaison.core.act.answer.Decision;
import org.classliaison.core.act.answer.Hearing;
import org.classliaison.core.act.answer.Judge;
import org.classliaison.core.chat.Incoming.Line;
import org.classliaison.core.flow.Conversation.Whole;
import org.classliaison.core.knowledge.Finder;
import org.classliaison.core.knowledge.Findings;
import org.classliaison.core.people.Staff;
import org.classliaison.core.understand.About;
import org.classliaison.core.understand.FollowUp;
import org.jspecify.annotations.Nullable;

/**
 * Reads a line alone first; only where that does not answer it, with the question that it leans on, or with the lines
 * that its sender wrote just before. Reading it again ends the same way.
 */
final class Listen {

    private final Mind mind;
    private final Conversation conversation;
    private final FollowUp followUp;
    private final Burst burst;

    /** What is needed to think about a line. */
    record Mind(Finder finder, Judge judge, WhichClass whichClass, Staff staff) {}

    /** Where and how the line was said. */
    private record Place(@Nullable Long classId, Hearing hearing) {}

    Listen(Mind mind, Conversation conversation, FollowUp followUp, Burst burst) {
        this.mind = mind;
        this.conversation = conversation;
        this.followUp = followUp;
        this.burst = burst;
    }

    /** Whether the line only says that a question is about to come. */
    boolean isOpener(Line line) {
        return burst.isOpenedBy(line);
    }

    Heard to(Line line, @Nullable Long classId) {
        boolean toBot = line.addressed() || burst.isOpenToBot(line);
        Place place = new Place(classId, toBot ? Hearing.ADDRESSED : Hearing.AMBIENT);
        Heard heard = best(line, place);
        Heard said = isUnfinished(line, heard, classId) ? heard.unsaid() : heard;
        remember(line, said);
        return said;
    }

    /** A bare "thought reports" after "may I ask": members get no half question, the other half may follow. */
    private boolean isUnfinished(Line line, Heard heard, @Nullable Long classId) {
        return !line.addressed() && heard.isHandedOn() && !heard.asks() && !isSure(heard, classId);
    }

    /** So sure that the bot would have spoken unasked. */
    private boolean isSure(Heard heard, @Nullable Long classId) {
        return !(mind.judge().on(heard.findings(), Hearing.AMBIENT, classId) instanceof Decision.Silent);
    }

    private Heard best(Line line, Place place) {
        Heard alone = decided(line.text(), find(line.text(), place), place);
        boolean guessed = followUp.namesNothing(line.text());
        boolean goesOn = guessed && followUp.goesOn(line.text());
        boolean understood = alone.isAnswered() || (alone.isHandedOn() && isSure(alone, place.classId()));
        if ((understood && !guessed) || !leavesRoom(alone.findings())) {
            return alone;
        }
        Optional<Whole> completed = completed(line, place);
        Optional<Heard> better = completed
                .map(whole -> completed(line, whole, alone.findings(), place))
                .filter(other -> other.isBetterThan(alone) || (goesOn && other.hasEntries()))
                .or(() -> joined(line, place)
                        .map(words -> decided(words, find(burst.inOne(words), place), place))
                        .filter(other -> other.isBetterThan(alone)));
        boolean lacksWords = alone.isHandedOn() && !understood;
        return better.orElseGet(() -> lacksWords ? alone.inWords(whole(line, completed)) : alone);
    }

    /** Thanks want nothing, and a question about a person stays one whatever was said before. */
    private static boolean leavesRoom(Findings alone) {
        return alone.line().hasWords()
                && !alone.line().courtesy()
                && alone.line().about() != About.OTHER_PERSON;
    }

    /** In passing, only a line that says itself that it goes on from something is taken for a follow-up. */
    private Optional<Whole> completed(Line line, Place place) {
        boolean mayLean = place.hearing() == Hearing.ADDRESSED || followUp.goesOn(line.text());
        return mayLean ? conversation.completed(line) : Optional.empty();
    }

    private Heard completed(Line line, Whole whole, Findings alone, Place place) {
        Findings found = find(whole.words(), place).askedLike(alone);
        Heard heard = decided(line.text(), found, place).takenFor(whole);
        return heard.isHandedOn() ? heard.inWords(whole.words()) : heard;
    }

    private Optional<String> joined(Line line, Place place) {
        return place.hearing() == Hearing.ADDRESSED ? burst.words(line) : burst.overheardWords(line);
    }

    /** What a member can make sense of without having seen the chat. */
    private String whole(Line line, Optional<Whole> completed) {
        return completed.map(Whole::words).or(() -> burst.words(line)).orElse(line.text());
    }

    private Findings find(String text, Place place) {
        return place.hearing() == Hearing.AMBIENT
                ? mind.finder().overhear(text, place.classId(), mind.staff().today())
                : mind.finder().find(text, place.classId(), mind.staff().today());
    }

    private Heard decided(String text, Findings findings, Place place) {
        return new Heard(
                text,
                findings,
                place.hearing(),
                mind.judge().on(findings, place.hearing(), place.classId()),
                Optional.empty());
    }

    private void remember(Line line, Heard heard) {
        if (!heard.isSilent() && (heard.isAnswered() || heard.asks())) {
            burst.ends(line);
        } else if (leavesRoom(heard.findings())) {
            burst.goesOn(line);
        }
    }
}
