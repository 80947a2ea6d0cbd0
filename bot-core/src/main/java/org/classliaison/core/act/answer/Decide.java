package org.classliaison.core.act.answer;

import java.util.List;
import java.util.Optional;
import org.classliaison.core.knowledge.Entry;
import org.classliaison.core.knowledge.Findings;
import org.classliaison.core.knowledge.Layer;
import org.classliaison.core.understand.About;

/** Turns what the library found into what happens. Pure: the same findings always end the same way. */
public final class Decide {

    private final Sureness sureness;

    public Decide(Sureness sureness) {
        this.sureness = sureness;
    }

    public Decision on(Findings findings, Hearing hearing) {
        return switch (hearing) {
            case ADDRESSED -> addressed(findings);
            case AMBIENT -> ambient(findings);
        };
    }

    private Decision addressed(Findings findings) {
        if (findings.line().courtesy()) {
            return new Decision.Silent();
        }
        if (findings.line().about() == About.OTHER_PERSON) {
            return refusal(findings);
        }
        if (findings.hits().isEmpty() || findings.asked() < sureness.suggest()) {
            return handOn(findings);
        }
        if (findings.confidence() >= sureness.answer()) {
            return act(findings.entries().getFirst());
        }
        return findings.confidence() >= sureness.suggest() ? suggest(findings) : handOn(findings);
    }

    private Decision ambient(Findings findings) {
        boolean sure = !findings.hits().isEmpty()
                && findings.asked() >= sureness.unasked()
                && findings.confidence() >= sureness.answerUnasked();
        if (!sure) {
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

    /** A refusal is no topic to choose from: offering it would name the suspicion. */
    private static Decision suggest(Findings findings) {
        List<Entry> offered = findings.entries().stream()
                .filter(entry -> entry.layer() != Layer.REFUSE)
                .toList();
        return offered.isEmpty() ? act(findings.entries().getFirst()) : new Decision.Suggest(offered);
    }

    private static Decision handOn(Findings findings) {
        return new Decision.HandOn(findings.entries().stream().findFirst().orElse(null));
    }
}
