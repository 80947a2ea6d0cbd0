package org.classliaison.app.trouble;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows trouble as two sentences in place of a stack trace; named in META-INF/spring.factories. */
public final class TroubleAnalyzer extends AbstractFailureAnalyzer<Trouble> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, Trouble trouble) {
        String advice = trouble.advice();
        return new FailureAnalysis(String.valueOf(trouble.getMessage()), advice.isEmpty() ? null : advice, trouble);
    }
}
