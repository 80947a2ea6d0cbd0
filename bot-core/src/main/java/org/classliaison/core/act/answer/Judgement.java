package org.classliaison.core.act.answer;

import org.classliaison.core.knowledge.Findings;
import org.classliaison.core.questions.Caution;
import org.classliaison.core.questions.Manner;
import org.jspecify.annotations.Nullable;

/** What is made of a line in its class, with everything that led to it. */
public record Judgement(Findings findings, Hearing hearing, Limits limits, Decision decision) {

    /**
     * What holds for the line.
     *
     * @param manner null where the class is not known
     * @param caution how careful the class has made the bot with the likeliest topic; null for not at all
     */
    public record Limits(Sureness sureness, @Nullable Manner manner, Caution.@Nullable Level caution) {}
}
