package org.classliaison.core.act.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.classliaison.core.chat.Texts;
import org.classliaison.core.knowledge.Hit;
import org.classliaison.core.knowledge.Reason;
import org.classliaison.core.questions.Caution;
import org.classliaison.core.questions.Manner;
import org.classliaison.core.questions.Ruling;
import org.jspecify.annotations.Nullable;

/** The answer to /why: the decision, the nearest entries, what speaks for the first, and the thresholds in force. */
public final class WhyText {

    private static final int SHOWN_REASONS = 3;

    private final Texts texts;
    private final Because because;

    /**
     * What was decided when the line was said.
     *
     * @param title of the ruling's topic
     */
    public record Then(Ruling ruling, String title) {}

    public WhyText(Texts texts) {
        this.texts = texts;
        this.because = new Because(texts);
    }

    /**
     * @param then null where nothing is stored
     * @return at most fourteen lines
     */
    public String of(Judgement judged, @Nullable Then then) {
        List<String> lines = new ArrayList<>();
        lines.add(because.of(judged));
        lines.addAll(gate(judged.findings().gate()));
        List<Hit> hits = judged.findings().hits();
        if (!hits.isEmpty()) {
            lines.add(texts.get("why.nearest"));
            hits.forEach(hit -> lines.add(nearest(hit)));
            lines.addAll(reasons(hits.getFirst()));
        }
        lines.add(thresholds(judged));
        lines.addAll(restraint(judged.limits()));
        if (then != null && !isStill(judged.decision(), then.ruling())) {
            lines.add(then(then));
        }
        return String.join("\n", lines);
    }

    /** What was decided and why, in one sentence. */
    public String because(Judgement judged) {
        return because.of(judged);
    }

    /** For a line of the group that was not searched for: what its letters came to, and below what none is. */
    public String unsearched(double worth) {
        return texts.get("why.plain", Figures.push(worth));
    }

    /** What spoke for a question for the bot at all, and what against it, a line each. */
    private List<String> gate(List<Reason> reasons) {
        return Stream.of(gate("why.gate.for", reasons, 1), gate("why.gate.against", reasons, -1))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<String> gate(String key, List<Reason> reasons, int sign) {
        String side = reasons.stream()
                .filter(reason -> reason.push() * sign > 0)
                .limit(SHOWN_REASONS)
                .map(this::reason)
                .collect(Collectors.joining(texts.get("why.gate.and")));
        return side.isEmpty() ? Optional.empty() : Optional.of(texts.get(key, side));
    }

    /** For a question that was deleted: all that is left of it. */
    public String ofDeleted(Then then) {
        return texts.get("why.deleted") + "\n" + then(then);
    }

    private static String nearest(Hit hit) {
        return Figures.bar(hit.score()) + " " + Figures.of(hit.score()) + " "
                + hit.entry().title();
    }

    private List<String> reasons(Hit first) {
        Stream<String> strongest = first.reasons().stream().limit(SHOWN_REASONS).map(this::reason);
        return first.reasons().isEmpty()
                ? List.of()
                : Stream.concat(Stream.of(texts.get("why.reasons")), strongest).toList();
    }

    /** The ranking may learn new reasons before they have a name here. */
    private String reason(Reason reason) {
        String name = texts.orElse("why.reason." + reason.name(), reason.name());
        return texts.get("why.reason", Figures.push(reason.push()), name, Figures.of(reason.value()));
    }

    private String thresholds(Judgement judged) {
        Sureness limits = judged.limits().sureness();
        if (judged.hearing() == Hearing.ADDRESSED) {
            return texts.get("why.limits.addressed", Figures.of(limits.answer()), Figures.of(limits.suggest()));
        }
        return limits.speaksUnasked()
                ? texts.get("why.limits.unasked", Figures.of(limits.unasked()), Figures.of(limits.answerUnasked()))
                : texts.get("why.limits.never");
    }

    private List<String> restraint(Judgement.Limits limits) {
        Manner manner = limits.manner();
        Caution.Level caution = limits.caution();
        if (manner == null) {
            return List.of();
        }
        String name = texts.get("manner.name." + manner.name());
        return List.of(
                caution == null
                        ? texts.get("why.manner", name)
                        : texts.get("why.manner.caution", name, texts.get("caution.level." + caution.name())));
    }

    private String then(Then then) {
        Ruling ruling = then.ruling();
        String outcome = texts.get("outcome." + ruling.outcome().name());
        return ruling.topic() == null
                ? texts.get("why.then", outcome)
                : texts.get("why.then.topic", outcome, Figures.of(ruling.confidence()), then.title());
    }

    private static boolean isStill(Decision now, Ruling then) {
        return switch (now) {
            case Decision.Answer answer ->
                then.outcome() == Ruling.Outcome.ANSWERED
                        && answer.entry().topic().equals(then.topic());
            case Decision.Suggest suggest -> then.outcome() == Ruling.Outcome.SUGGESTED;
            case Decision.HandOn handOn -> then.outcome() == Ruling.Outcome.HANDED_ON;
            case Decision.Refuse refuse -> then.outcome() == Ruling.Outcome.REFUSED;
            case Decision.Silent silent -> false;
        };
    }
}
