package org.classliaison.core.act.ledger;

import java.util.Objects;
import org.classliaison.core.calendar.DayWords;
import org.classliaison.core.calendar.When;
import org.classliaison.core.chat.Texts;
import org.classliaison.core.records.ClassRecord;
import org.classliaison.core.records.ClassRecord.What;

/** One record in one line, for those who keep it: the day in full. */
final class RecordText {

    private final DayWords days;
    private final Texts texts;

    RecordText(Texts texts) {
        this.texts = texts;
        this.days = new DayWords(texts);
    }

    String of(ClassRecord classRecord) {
        What what = classRecord.what();
        When when = what.when();
        String value = when == null ? "" : days.full(when);
        String detail = Objects.requireNonNullElse(what.detail(), "");
        String kind = texts.get("records.kind." + classRecord.kind().name());
        return texts.get("records.line", kind, what.title(), (value + " " + detail).strip());
    }
}
