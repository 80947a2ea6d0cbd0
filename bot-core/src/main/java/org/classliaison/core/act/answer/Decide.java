package org.classliaison.core.act.answer;

import java.util.List;
import java.util.Optional;
import org.classliaison.core.knowledge.Entry;
import org.classliaison.core.knowledge.Findings;
import org.classliaison.core.knowledge.Hit;
import org.classliaison.core.knowledge.Layer;
import org.classliaison.core.understand.About;

/** Turns what the library found into what happens. Pure: the same findings always end the same way. */
public final class Decide {

    private final Sureness sureness;

    public Decide(Sureness sureness) {
        this.sureness = sureness;
    }

    /** As in a class that has set nothing. */
    public Decision on(Findings findings, Hearing hearing) {
        return on(findings, hearing, sureness);
    }

    Decision on(Findings findings, Hearing hearing, Sureness limits) {
        return switch (hearing) {
            case ADDRESSED -> addressed(findings, limits);
            case AMBIENT -> ambient(findings, limits);
        };
    }

    /** The thresholds of a class that has set nothing. */
    public Sureness usual() {
        return sureness;
    }

    /** An old edition never answers: whoever asks the bot gets a person, and unasked nobody is told anything. */
    private static Decision addressed(Findings findings, Sureness limits) {
        if (findings.line().courtesy()) {
            return new Decision.Silent();
        }
        if (findings.line().about() == About.OTHER_PERSON) {
            return refusal(findings);
        }
        if (findings.hits().isEmpty() || findings.asked() < limits.suggest() || findings.isStale()) {
            return handOn(findings);
        }
        if (findings.confidence() >= limits.answer() && !findings.mayBeLocal()) {
            return act(findings.entries().getFirst());
        }
        return findings.confidence() >= limits.suggest() ? suggest(findings) : handOn(findings);
    }

    private static Decision ambient(Findings findings, Sureness limits) {
        boolean sure = !findings.hits().isEmpty()
                && findings.asked() >= limits.unasked()
                && findings.confidence() >= limits.answerUnasked();
        if (!sure || findings.line().isBareTerm() || findings.isStale() || findings.mayBeLocal()) {
            return new Decision.Silent();
        }
        Entry best = findings.entries().getFirst();
        boolean namesSomebody = findings.line().about() == About.OTHER_PERSON;
        return namesSomebody && best.layer() != Layer.REFUSE ? new Decision.Silent() : act(best);
    }

    private static Decision act(Entry entry) {
        return switch (entry.layer()) {
            case PERSON -> new Decision.HandOn(entry);
            case REFUSE -> new Decision.Refuse(entry);
            case NATIONAL, SCHOOL, BRANCH, CLASS, LOCAL, DATA, DATA_PRIVATE, META -> new Decision.Answer(entry);
        };
    }

    /** Whoever asks about a person is refused even where the likeliest entry is a rule: a rule would seem a yes. */
    private static Decision refusal(Findings findings) {
        Optional<Entry> refusal = findings.entries().stream()
                .filter(entry -> entry.layer() == Layer.REFUSE)
                .findFirst();
        return refusal.<Decision>map(Decision.Refuse::new).orElseGet(() -> handOn(findings));
    }

    /**
     * A refusal is no topic to choose from: offering it would name the suspicion. And one topic is no choice: a person
     * helps more than a guess with a question mark.
     */
    private static Decision suggest(Findings findings) {
        List<Entry> offered = findings.hits().stream()
                .filter(hit -> !hit.mayNotAnswer())
                .map(Hit::entry)
                .filter(entry -> entry.layer() != Layer.REFUSE)
                .toList();
        return switch (offered.size()) {
            case 0 -> act(findings.entries().getFirst());
            case 1 -> new Decision.HandOn(offered.getFirst());
            default -> new Decision.Suggest(offered);
        };
    }

    private static Decision handOn(Findings findings) {
        return new Decision.HandOn(findings.entries().stream().findFirst().orElse(null));
    }
}
