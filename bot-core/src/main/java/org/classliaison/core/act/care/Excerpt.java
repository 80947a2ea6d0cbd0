package org.classliaison.core.act.care;

import java.util.List;
import java.util.stream.Stream;
import org.classliaison.core.care.CareText;
import org.classliaison.core.signs.Sign;
import org.classliaison.core.signs.Span;

/**
 * As much of a line as is kept, around what decided, and the sign with its spans moved along.
 *
 * @param words at most {@link CareText#LONGEST_EXCERPT}
 */
record Excerpt(String words, Sign sign) {

    private static final int LED_IN = 200;

    static Excerpt of(Seen seen, Sign sign) {
        String text = seen.words();
        if (text.length() <= CareText.LONGEST_EXCERPT) {
            return new Excerpt(text, spans(sign, 0, text.length()));
        }
        int first = sign.spans().stream().mapToInt(Span::start).min().orElse(0);
        int latest = text.length() - CareText.LONGEST_EXCERPT;
        int start = whole(text, Math.clamp(first - LED_IN, 0, latest));
        int end = whole(text, Math.min(text.length(), start + CareText.LONGEST_EXCERPT));
        return new Excerpt(text.substring(start, end), spans(sign, start, end));
    }

    /** For words in which nothing is known to decide. */
    static Sign withoutSpans(Sign sign) {
        return with(sign, List.of(), sign.reasons());
    }

    /** Not in the middle of a character. */
    private static int whole(String text, int at) {
        return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }

    private static Sign spans(Sign sign, int start, int end) {
        List<Span> moved = sign.spans().stream()
                .filter(span -> span.start() >= start && span.end() <= end)
                .map(span -> new Span(span.start() - start, span.end() - start))
                .toList();
        return with(sign, moved, sign.reasons());
    }

    /** With further reasons behind those of the detector. */
    Excerpt because(List<String> reasons) {
        List<String> all = Stream.concat(sign.reasons().stream(), reasons.stream())
                .distinct()
                .toList();
        return new Excerpt(words, with(sign, sign.spans(), all));
    }

    private static Sign with(Sign sign, List<Span> spans, List<String> reasons) {
        return new Sign(
                sign.category(),
                sign.label(),
                sign.severity(),
                sign.probability(),
                sign.perThousand(),
                spans,
                reasons,
                sign.detector());
    }
}
