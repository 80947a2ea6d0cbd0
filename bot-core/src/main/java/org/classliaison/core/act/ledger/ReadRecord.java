package org.classliaison.core.act.ledger;

import java.time.LocalDateTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.classliaison.core.calendar.DayRead;
import org.classliaison.core.calendar.DayWords;
import org.classliaison.core.calendar.ReadDay;
import org.classliaison.core.chat.Texts;
import org.classliaison.core.records.ClassRecord.Kind;
import org.classliaison.core.records.ClassRecord.What;
import org.jspecify.annotations.Nullable;

/** Reads a line into a draft: what the line names replaces what was there, the rest stays. */
final class ReadRecord {

    /** A number and at most two signs of a unit: no room for names. */
    private static final String NUMBER = "\\d{1,7}(?:\\.\\d{1,2})?\\s?(?:%|[人名位个份篇次项张元]|人次)?";

    private static final Pattern NUMBER_LAST = Pattern.compile("^(.*?)[\\s:：]*(?<!\\d)(" + NUMBER + ")$");
    private static final Pattern NUMBER_FIRST = Pattern.compile("^(" + NUMBER + ")\\s*(\\S.*)$");

    private final ReadDay days = new ReadDay();
    private final DayWords dayWords;
    private final Texts texts;

    ReadRecord(Texts texts) {
        this.texts = texts;
        this.dayWords = new DayWords(texts);
    }

    LineRead read(Kind kind, What draft, String typed, LocalDateTime now) {
        String line = typed.strip().replaceAll("\\s+", " ");
        if (line.isEmpty()) {
            return new LineRead(draft, null);
        }
        LineRead read = switch (kind) {
            case DEADLINE, EVENT -> dated(draft, line, now);
            case FIGURE -> new LineRead(figure(draft, line), null);
            case CONTACT -> new LineRead(contact(draft, line), null);
        };
        return isTooLong(read.what())
                ? new LineRead(draft, texts.get("records.tooLong", What.MOST_TITLE, What.MOST_DETAIL))
                : read;
    }

    private LineRead dated(What draft, String line, LocalDateTime now) {
        return switch (days.in(line, now.toLocalDate())) {
            case DayRead.None none -> new LineRead(new What(line, draft.when(), draft.detail()), null);
            case DayRead.Wrong wrong ->
                new LineRead(titled(draft, wrong.before()), texts.get("records.badDay", wrong.words()));
            case DayRead.Found found ->
                found.when().isPastAt(now) ? past(draft, found) : new LineRead(dated(draft, found), null);
        };
    }

    private LineRead past(What draft, DayRead.Found found) {
        return new LineRead(titled(draft, found.before()), texts.get("records.past", dayWords.full(found.when())));
    }

    /** Where the day comes first, the first word behind it is the title. */
    private static What dated(What draft, DayRead.Found found) {
        boolean dayFirst = found.before().isEmpty() && draft.title().isEmpty();
        What behind = dayFirst ? firstWordAsTitle(found.after()) : new What(found.before(), null, found.after());
        String detail = behind.detail() == null || behind.detail().isEmpty() ? draft.detail() : behind.detail();
        return new What(behind.title().isEmpty() ? draft.title() : behind.title(), found.when(), detail);
    }

    private static What figure(What draft, String line) {
        Matcher last = NUMBER_LAST.matcher(line);
        if (last.matches()) {
            return numbered(draft, last.group(1).strip(), last.group(2));
        }
        Matcher first = NUMBER_FIRST.matcher(line);
        return first.matches()
                ? numbered(draft, first.group(2), first.group(1))
                : new What(line, draft.when(), draft.detail());
    }

    private static What numbered(What draft, String title, String number) {
        return new What(title.isEmpty() ? draft.title() : title, null, number.strip());
    }

    private static What contact(What draft, String line) {
        if (!draft.title().isEmpty() && (draft.detail() == null || !line.contains(" "))) {
            return new What(draft.title(), null, line);
        }
        return firstWordAsTitle(line);
    }

    private static What firstWordAsTitle(String line) {
        String[] words = line.split("\\s+", 2);
        return new What(words[0], null, words.length < 2 ? null : words[1]);
    }

    private static What titled(What draft, String title) {
        return title.isEmpty() ? draft : new What(title, draft.when(), draft.detail());
    }

    private static boolean isTooLong(What what) {
        return length(what.title()) > What.MOST_TITLE || length(what.detail()) > What.MOST_DETAIL;
    }

    private static int length(@Nullable String text) {
        return text == null ? 0 : text.length();
    }
}
