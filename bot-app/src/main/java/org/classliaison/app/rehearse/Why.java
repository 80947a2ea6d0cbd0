package org.classliaison.app.rehearse;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.classliaison.core.act.answer.Sureness;
import org.classliaison.core.knowledge.Findings;
import org.classliaison.core.knowledge.Hit;
import org.classliaison.core.knowledge.Reason;

/**
 * What decided over a line, all figures as they were compared.
 *
 * @param asked probability that the line is a question for the bot
 * @param confidence probability that the nearest entry is the right one
 * @param thresholds those of a class that has set nothing
 * @param nearest the nearest three entries
 */
@JsonPropertyOrder({"asked", "confidence", "thresholds", "nearest"})
record Why(double asked, double confidence, Thresholds thresholds, List<Near> nearest) {

    @JsonPropertyOrder({"answer", "suggest", "unasked", "answerUnasked"})
    record Thresholds(double answer, double suggest, double unasked, double answerUnasked) {}

    /** @param reasons the strongest push first, in log-odds */
    @JsonPropertyOrder({"topic", "title", "score", "reasons"})
    record Near(String topic, String title, double score, List<Reason> reasons) {}

    static Why of(Findings findings, Sureness sureness) {
        Thresholds thresholds =
                new Thresholds(sureness.answer(), sureness.suggest(), sureness.unasked(), sureness.answerUnasked());
        List<Near> nearest = findings.hits().stream().map(Why::near).toList();
        return new Why(findings.asked(), findings.confidence(), thresholds, nearest);
    }

    private static Near near(Hit hit) {
        return new Near(hit.entry().topic(), hit.entry().title(), hit.score(), hit.reasons());
    }
}
