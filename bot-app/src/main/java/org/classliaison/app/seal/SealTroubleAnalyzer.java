package org.classliaison.app.seal;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows trouble with the key as two sentences in place of a stack trace; named in META-INF/spring.factories. */
final class SealTroubleAnalyzer extends AbstractFailureAnalyzer<SealTrouble> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, SealTrouble trouble) {
        return new FailureAnalysis(trouble.getMessage(), trouble.advice(), trouble);
    }
}
