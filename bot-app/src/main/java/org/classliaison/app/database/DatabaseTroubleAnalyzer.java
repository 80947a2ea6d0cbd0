package org.classliaison.app.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows trouble with the database as two sentences in place of a stack trace; named in META-INF/spring.factories. */
final class DatabaseTroubleAnalyzer extends AbstractFailureAnalyzer<DatabaseTrouble> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, DatabaseTrouble trouble) {
        return new FailureAnalysis(trouble.getMessage(), trouble.advice(), trouble);
    }
}
