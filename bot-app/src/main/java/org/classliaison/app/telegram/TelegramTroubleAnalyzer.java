package org.classliaison.app.telegram;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows a wrong setting as the one sentence it is, without a stack trace. */
final class TelegramTroubleAnalyzer extends AbstractFailureAnalyzer<TelegramTrouble> {

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, TelegramTrouble cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), null, cause);
    }
}
