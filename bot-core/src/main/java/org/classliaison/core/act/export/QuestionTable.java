package org.classliaison.core.act.export;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.classliaison.core.chat.Texts;
import org.classliaison.core.questions.Handoff;
import org.classliaison.core.questions.Question;
import org.classliaison.core.questions.Questions.Asked;
import org.jspecify.annotations.Nullable;

/**
 * The rows of an export: first the headings, then one row a question, every cell a text.
 * Cells that a spreadsheet would take for a formula get a leading apostrophe (OWASP, CSV injection).
 */
final class QuestionTable {

    private static final List<String> COLUMNS = List.of(
            "time",
            "asker",
            "question",
            "outcome",
            "topic",
            "version",
            "confidence",
            "why",
            "useful",
            "useless",
            "answeredBy");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Texts texts;
    private final ZoneId zone;

    QuestionTable(Texts texts, ZoneId zone) {
        this.texts = texts;
        this.zone = zone;
    }

    List<List<String>> of(List<Asked> questions) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(COLUMNS.stream().map(column -> texts.get("export." + column)).toList());
        questions.forEach(asked -> rows.add(row(asked)));
        return rows;
    }

    private List<String> row(Asked asked) {
        Question question = asked.question();
        return List.of(
                TIME.format(ZonedDateTime.ofInstant(question.askedAt(), zone)),
                safe(asked.asker()),
                safe(question.text()),
                texts.get("outcome." + question.ruling().outcome().name()),
                orEmpty(question.ruling().topic()),
                String.valueOf(question.ruling().version()),
                String.format(Locale.ROOT, "%.2f", question.ruling().confidence()),
                safe(question.ruling().why()),
                String.valueOf(asked.useful()),
                String.valueOf(asked.useless()),
                safe(asked.handoff()
                        .map(Handoff::answer)
                        .map(QuestionTable::orEmpty)
                        .orElse("")));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String safe(String text) {
        boolean formula = !text.isEmpty() && "=+-@\t\r\n＝＋－＠".indexOf(text.charAt(0)) >= 0;
        return formula ? "'" + text : text;
    }
}
