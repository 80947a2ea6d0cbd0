package org.classliaison.core.act.answer;

import org.classliaison.core.chat.Texts;
import org.classliaison.core.knowledge.Findings;
import org.classliaison.core.knowledge.Layer;
import org.classliaison.core.questions.Caution;
import org.classliaison.core.questions.Manner;
import org.classliaison.core.understand.About;

/** What was decided and why, in one sentence that names the figure and the threshold it met or missed. */
final class Because {

    private final Texts texts;

    Because(Texts texts) {
        this.texts = texts;
    }

    String of(Judgement judged) {
        return switch (judged.decision()) {
            case Decision.Silent silent -> silent(judged);
            case Decision.Answer answer -> answered(judged);
            case Decision.Suggest suggest -> suggested(judged);
            case Decision.HandOn handOn -> handedOn(judged);
            case Decision.Refuse refuse -> texts.get("why.refuse");
        };
    }

    /** In the order in which silence is decided. */
    private String silent(Judgement judged) {
        Findings findings = judged.findings();
        Sureness limits = judged.limits().sureness();
        if (findings.line().courtesy()) {
            return texts.get("why.silent.courtesy");
        }
        if (judged.limits().manner() == Manner.SILENT) {
            return texts.get("why.silent.manner");
        }
        if (judged.limits().caution() == Caution.Level.QUIET) {
            return texts.get("why.silent.caution");
        }
        if (findings.asked() < limits.unasked()) {
            return texts.get("why.silent.asked", Figures.of(findings.asked()), Figures.of(limits.unasked()));
        }
        if (findings.line().isBareTerm()) {
            return texts.get("why.silent.bare");
        }
        if (findings.confidence() < limits.answerUnasked()) {
            return texts.get(
                    "why.silent.unsure", Figures.of(findings.confidence()), Figures.of(limits.answerUnasked()));
        }
        if (findings.isStale()) {
            return texts.get("why.silent.edition");
        }
        return texts.get(findings.mayBeLocal() ? "why.silent.local" : "why.silent.person");
    }

    private String answered(Judgement judged) {
        Findings findings = judged.findings();
        Sureness limits = judged.limits().sureness();
        String confidence = Figures.of(findings.confidence());
        return judged.hearing() == Hearing.ADDRESSED
                ? texts.get("why.answer", confidence, Figures.of(limits.answer()))
                : texts.get(
                        "why.answer.unasked",
                        Figures.of(findings.asked()),
                        Figures.of(limits.unasked()),
                        confidence,
                        Figures.of(limits.answerUnasked()));
    }

    private String suggested(Judgement judged) {
        if (judged.findings().mayBeLocal()) {
            return texts.get("why.suggest.local");
        }
        Sureness limits = judged.limits().sureness();
        return texts.get(
                "why.suggest",
                Figures.of(judged.findings().confidence()),
                Figures.of(limits.answer()),
                Figures.of(limits.suggest()));
    }

    private String handedOn(Judgement judged) {
        Findings findings = judged.findings();
        double least = judged.limits().sureness().suggest();
        if (findings.line().about() == About.OTHER_PERSON) {
            return texts.get("why.handOn.person");
        }
        if (findings.asked() < least) {
            return texts.get("why.handOn.asked", Figures.of(findings.asked()), Figures.of(least));
        }
        if (findings.isStale()) {
            return texts.get("why.handOn.edition");
        }
        if (findings.confidence() < least) {
            return texts.get("why.handOn.unsure", Figures.of(findings.confidence()), Figures.of(least));
        }
        boolean personal = findings.entries().getFirst().layer() == Layer.PERSON;
        return texts.get(personal ? "why.handOn.personal" : "why.handOn.noChoice");
    }
}
