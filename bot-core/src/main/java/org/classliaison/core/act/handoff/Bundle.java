package org.classliaison.core.act.handoff;

import java.util.List;
import java.util.Objects;
import org.classliaison.core.questions.Handoff;
import org.classliaison.core.questions.Question;

/**
 * What shares one card and one answer: a question and those that were found to be like it. Mostly it is one question alone.
 *
 * @param slips the lead's first, then in the order of joining; those of askers who have deleted their question included
 */
record Bundle(List<Slip> slips) {

    Bundle {
        slips = List.copyOf(slips);
    }

    Handoff lead() {
        return slips.getFirst().handoff();
    }

    /** Those that joined the lead. */
    List<Slip> joined() {
        return slips.subList(1, slips.size());
    }

    /** Those whose askers wait for the answer. */
    List<Slip> stillAsked() {
        return slips.stream().filter(Slip::isStillAsked).toList();
    }

    List<Question> questions() {
        return stillAsked().stream().map(Slip::question).toList();
    }

    /** Each wording once. */
    List<String> wordings() {
        return questions().stream()
                .map(question -> question.text().strip())
                .distinct()
                .toList();
    }

    int askers() {
        return (int) questions().stream()
                .map(Question::askerId)
                .filter(Objects::nonNull)
                .distinct()
                .count();
    }
}
