package org.classliaison.app.store;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.classliaison.core.care.Audience;
import org.classliaison.core.care.CareFlag;
import org.classliaison.core.care.CareState;
import org.classliaison.core.care.Outcome;
import org.classliaison.core.care.Raised;
import org.classliaison.core.care.Source;
import org.classliaison.core.care.Tracks;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.signs.Category;
import org.classliaison.core.signs.Severity;
import org.classliaison.core.signs.Sign;
import org.classliaison.core.signs.Span;
import org.jspecify.annotations.Nullable;

/** A row of care_flag, without its words. */
record CareFlagRow(
        long id,
        BotId bot,
        long classId,
        Source source,
        Audience.Kind audience,
        @Nullable Long audienceId,
        Category category,
        String label,
        Severity severity,
        double probability,
        double perThousand,
        String spans,
        String reasons,
        String detector,
        @Nullable String writerMark,
        @Nullable String messageMark,
        @Nullable String textMark,
        Instant raisedAt,
        int seenCount,
        @Nullable Instant appealedAt,
        String state,
        @Nullable Long heldBy,
        @Nullable Instant heldUntil,
        @Nullable Outcome outcome,
        @Nullable Instant closedAt) {

    /** More would not fit its column, and the first say enough. */
    private static final int MOST_SPANS = 12;

    private static final int MOST_REASONS = 8;

    static CareFlagRow of(CareFlag flag) {
        Sign sign = flag.sign();
        Raised raised = flag.raised();
        Tracks tracks = Objects.requireNonNull(raised.tracks(), "A new flag has its tracks");
        return new CareFlagRow(
                flag.id(),
                flag.bot(),
                flag.classId(),
                raised.source(),
                raised.audience().kind(),
                raised.audience().personId(),
                sign.category(),
                sign.label(),
                sign.severity(),
                sign.probability(),
                sign.perThousand(),
                spans(sign),
                reasons(sign),
                sign.detector(),
                tracks.writer(),
                tracks.message(),
                tracks.text(),
                raised.at(),
                raised.count(),
                raised.appealedAt(),
                "OPEN",
                null,
                null,
                null,
                null);
    }

    CareFlag flag() {
        Tracks tracks = writerMark == null || messageMark == null || textMark == null
                ? null
                : new Tracks(writerMark, messageMark, textMark);
        Raised raised = new Raised(source, new Audience(audience, audienceId), tracks, raisedAt, seenCount, appealedAt);
        Sign sign =
                new Sign(category, label, severity, probability, perThousand, spans(spans), parts(reasons), detector);
        return new CareFlag(id, bot, classId, raised, sign, where());
    }

    private CareState where() {
        return switch (state) {
            case "OPEN" -> new CareState.Open();
            case "LEASED" -> new CareState.Leased(by(), Objects.requireNonNull(heldUntil));
            case "CLOSED" ->
                new CareState.Closed(Objects.requireNonNull(outcome), by(), Objects.requireNonNull(closedAt));
            default -> throw new IllegalStateException("Flag " + id + " is in no known state: " + state);
        };
    }

    private long by() {
        return Objects.requireNonNull(heldBy);
    }

    static String spans(Sign sign) {
        return sign.spans().stream()
                .limit(MOST_SPANS)
                .map(span -> span.start() + "-" + span.end())
                .collect(Collectors.joining(";"));
    }

    static String reasons(Sign sign) {
        return sign.reasons().stream().limit(MOST_REASONS).collect(Collectors.joining(";"));
    }

    private static List<Span> spans(String text) {
        return parts(text).stream()
                .map(part -> part.split("-", -1))
                .map(ends -> new Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])))
                .toList();
    }

    private static List<String> parts(String text) {
        return Arrays.stream(text.split(";", -1))
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
