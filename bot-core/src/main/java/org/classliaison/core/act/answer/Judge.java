package org.classliaison.core.act.answer;

import java.util.Optional;
import org.classliaison.core.act.answer.Judgement.Limits;
import org.classliaison.core.knowledge.Findings;
import org.classliaison.core.questions.Caution;
import org.classliaison.core.questions.Manner;
import org.classliaison.core.questions.Restraint;
import org.jspecify.annotations.Nullable;

/** Decides as the line's class wants it: its manner, and what it did not want answered, raise the thresholds. */
public final class Judge {

    private final Decide decide;
    private final Restraint restraint;

    public Judge(Decide decide, Restraint restraint) {
        this.decide = decide;
        this.restraint = restraint;
    }

    /** Most lines are chatter. A class can only make the bot quieter, so it is not looked up for them. */
    public Decision on(Findings findings, Hearing hearing, @Nullable Long classId) {
        Decision usual = decide.on(findings, hearing);
        boolean stands = hearing == Hearing.ADDRESSED || usual instanceof Decision.Silent;
        return stands ? usual : judge(findings, hearing, classId).decision();
    }

    public Judgement judge(Findings findings, Hearing hearing, @Nullable Long classId) {
        Limits limits = limits(findings, classId);
        return new Judgement(findings, hearing, limits, decide.on(findings, hearing, limits.sureness()));
    }

    private Limits limits(Findings findings, @Nullable Long classId) {
        if (classId == null) {
            return new Limits(decide.usual(), null, null);
        }
        Manner manner = restraint.manner(classId);
        Optional<Caution.Level> caution = findings.best()
                .flatMap(hit -> restraint.caution(classId, hit.entry().topic()))
                .map(Caution::level);
        Sureness byManner = decide.usual().as(manner);
        return new Limits(caution.map(byManner::after).orElse(byManner), manner, caution.orElse(null));
    }
}
