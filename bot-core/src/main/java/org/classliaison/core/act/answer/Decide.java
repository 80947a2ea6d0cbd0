package org.classliaison.core.act.answer;

import java.util.List;
import org.classliaison.core.knowledge.Entry;
import org.classliaison.core.knowledge.Findings;
import org.classliaison.core.knowledge.Layer;

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
        if (findings.hits().isEmpty() || findings.confidence() < sureness.suggest()) {
            return new Decision.HandOn(findings.entries().stream().findFirst().orElse(null));
        }
        Entry best = findings.entries().getFirst();
        return findings.confidence() >= sureness.answer() ? act(best) : suggest(findings);
    }

    private Decision ambient(Findings findings) {
        boolean sure = findings.asked() >= sureness.unasked() && findings.confidence() >= sureness.answerUnasked();
        return sure ? act(findings.entries().getFirst()) : new Decision.Silent();
    }

    private static Decision act(Entry entry) {
        return switch (entry.layer()) {
            case PERSON -> new Decision.HandOn(entry);
            case REFUSE -> new Decision.Refuse(entry);
            case NATIONAL, SCHOOL, BRANCH, CLASS, LOCAL, DATA, DATA_PRIVATE, META -> new Decision.Answer(entry);
        };
    }

    /** A refusal is no topic to choose from: offering it would name the suspicion. */
    private static Decision suggest(Findings findings) {
        List<Entry> offered = findings.entries().stream()
                .filter(entry -> entry.layer() != Layer.REFUSE)
                .toList();
        return offered.isEmpty() ? act(findings.entries().getFirst()) : new Decision.Suggest(offered);
    }
}
