package org.classliaison.app.rehearse;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.classliaison.core.act.answer.Judgement;
import org.classliaison.core.act.answer.Sureness;
import org.classliaison.core.act.answer.WhyText;
import org.classliaison.core.knowledge.Findings;
import org.classliaison.core.knowledge.Hit;
import org.classliaison.core.knowledge.Reason;

/**
 * What decided over a line, all figures as they were compared.
 *
 * @param because the decision and the figure that met or missed its threshold, in one sentence
 * @param searched false where its letters alone showed that it is no question, so that the bot looked no closer
 * @param letters how much its letters alone are worth a search where nobody said it to the bot: from 0 on, in log-odds
 * @param asked probability that the line is a question for the bot
 * @param gate what spoke for that and what against it
 * @param confidence probability that the nearest entry is the right one
 * @param thresholds those of a class that has set nothing
 * @param nearest the nearest three entries
 */
@JsonPropertyOrder({"because", "searched", "letters", "asked", "gate", "confidence", "thresholds", "nearest"})
record Why(
        String because,
        boolean searched,
        double letters,
        double asked,
        List<Reason> gate,
        double confidence,
        Thresholds thresholds,
        List<Near> nearest) {

    @JsonPropertyOrder({"answer", "suggest", "unasked", "answerUnasked"})
    record Thresholds(double answer, double suggest, double unasked, double answerUnasked) {}

    /** @param reasons the strongest push first, in log-odds */
    @JsonPropertyOrder({"topic", "title", "score", "reasons"})
    record Near(String topic, String title, double score, List<Reason> reasons) {}

    /** @param words says it in a sentence */
    static Why of(Judgement judged, boolean searched, double letters, WhyText words) {
        Findings findings = judged.findings();
        return new Why(
                searched ? words.because(judged) : words.unsearched(letters),
                searched,
                letters,
                findings.asked(),
                findings.gate(),
                findings.confidence(),
                thresholds(judged.limits().sureness()),
                findings.hits().stream().map(Why::near).toList());
    }

    private static Thresholds thresholds(Sureness sureness) {
        return new Thresholds(sureness.answer(), sureness.suggest(), sureness.unasked(), sureness.answerUnasked());
    }

    private static Near near(Hit hit) {
        return new Near(hit.entry().topic(), hit.entry().title(), hit.score(), hit.reasons());
    }
}
