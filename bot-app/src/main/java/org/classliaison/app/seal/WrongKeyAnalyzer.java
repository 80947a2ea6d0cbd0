package org.classliaison.app.seal;

import org.classliaison.core.care.BrokenSeal;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** The key is a key, but not the one of this database; named in META-INF/spring.factories. */
final class WrongKeyAnalyzer extends AbstractFailureAnalyzer<BrokenSeal> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, BrokenSeal broken) {
        return new FailureAnalysis(
                "The care flags in this database were sealed with another key: " + broken.getMessage(),
                "Bring that key back, as care.key in the data folder or in LIAISON_CARE_KEY; if it is lost for good,"
                        + " ./liaison care start-over deletes all flags and switches care off in every class.",
                broken);
    }
}
