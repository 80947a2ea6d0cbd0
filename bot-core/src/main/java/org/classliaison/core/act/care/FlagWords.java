package org.classliaison.core.act.care;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.classliaison.core.calendar.DayWords;
import org.classliaison.core.calendar.When;
import org.classliaison.core.care.CareFlag;
import org.classliaison.core.care.CareText;
import org.classliaison.core.signs.Severity;
import org.classliaison.core.signs.Sign;
import org.classliaison.core.signs.Span;

/** What a card says about a flag. */
record FlagWords(CareDesk desk) {

    private static final int MOST_SPANS = 3;
    private static final int MOST_REASONS = 6;

    /** Neither words nor writer. */
    String hidden(CareFlag flag) {
        return head(flag) + "\n" + desk.text("care.flag.hidden");
    }

    String opened(CareFlag flag, CareText text, String name) {
        List<String> lines = new ArrayList<>();
        lines.add(head(flag));
        lines.add(desk.text("care.flag.writer", name.isEmpty() ? desk.text("care.flag.somebody") : name));
        if (!text.context().isEmpty()) {
            lines.add(desk.text("care.flag.before", String.join("\n", text.context())));
        }
        lines.add(
                text.excerpt().isEmpty()
                        ? desk.text("care.flag.noWords")
                        : desk.text("care.flag.words", text.excerpt()));
        lines.add(decisive(flag, text));
        lines.add(further("care.flag.appeal", text.appeal()));
        lines.add(further("care.flag.note", text.note()));
        lines.add(flag.sign().severity() == Severity.DANGER ? desk.text("care.flag.lines") : "");
        return lines.stream().filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }

    String kind(CareFlag flag) {
        return new WaitingWords(desk).kind(flag);
    }

    private String head(CareFlag flag) {
        List<String> lines = new ArrayList<>();
        lines.add(desk.text("care.flag", label(flag), desk.className(flag.classId()), when(flag)));
        lines.add(desk.text("care.source." + flag.raised().source().name()));
        if (flag.raised().count() > 1) {
            lines.add(desk.text("care.flag.count", flag.raised().count()));
        }
        if (flag.raised().appealedAt() != null) {
            lines.add(desk.text("care.flag.appealed"));
        }
        lines.add(reasons(flag.sign()));
        return lines.stream().filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }

    /** The kind, and what it is in particular where there is a word for it. */
    private String label(CareFlag flag) {
        String particular = desk.pen().texts().orElse("sign." + flag.sign().label(), "");
        return particular.isEmpty() ? kind(flag) : desk.text("care.flag.label", kind(flag), particular);
    }

    private String when(CareFlag flag) {
        LocalDateTime at =
                LocalDateTime.ofInstant(flag.raised().at(), desk.clock().getZone());
        return new DayWords(desk.pen().texts())
                .brief(
                        new When(at.toLocalDate(), at.toLocalTime()),
                        desk.localNow().toLocalDate());
    }

    private String reasons(Sign sign) {
        String all = sign.reasons().stream()
                .limit(MOST_REASONS)
                .map(reason -> desk.pen().texts().orElse(reason, ""))
                .filter(words -> !words.isEmpty())
                .map(words -> desk.text("care.flag.chip", words))
                .collect(Collectors.joining(" "));
        return all.isEmpty() ? "" : desk.text("care.flag.reasons", all, sign.detector());
    }

    /** Spans belong to the words as they were when they were read. */
    private String decisive(CareFlag flag, CareText text) {
        String all = flag.sign().spans().stream()
                .filter(span -> span.end() <= text.excerpt().length())
                .limit(MOST_SPANS)
                .map(span -> part(text.excerpt(), span))
                .distinct()
                .collect(Collectors.joining(" "));
        return all.isEmpty() ? "" : desk.text("care.flag.decisive", all);
    }

    private String part(String words, Span span) {
        return desk.text("care.flag.chip", words.substring(span.start(), span.end()));
    }

    private String further(String key, String words) {
        return words.isEmpty() ? "" : desk.text(key, words);
    }
}
