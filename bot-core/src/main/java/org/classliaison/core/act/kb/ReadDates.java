package org.classliaison.core.act.kb;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.classliaison.core.calendar.DayRead.Found;
import org.classliaison.core.calendar.ReadDay;
import org.classliaison.core.chat.Texts;
import org.classliaison.core.knowledge.Entry;
import org.classliaison.core.knowledge.Provenance;
import org.jspecify.annotations.Nullable;

/** Reads the days of an entry: from when to when it holds, and when somebody has to look again. */
final class ReadDates {

    private static final Pattern BETWEEN =
            Pattern.compile("\\s*(?:至|到|～|~|—+|\\bto\\b|\\buntil\\b)\\s*|(?<=[\\d日])\\s+(?=\\d{4}[-/.年])");
    private static final Pattern BESIDE = Pattern.compile("(?:from|since|[从自起始截止开，,。\\s])*");
    private static final Pattern OPEN = Pattern.compile("不限|无|没有|open|none");
    private static final Pattern NO_END = Pattern.compile("一直|长期|always");

    private final ReadDay days = new ReadDay();
    private final Texts texts;
    private final Supplier<LocalDate> today;

    /** @param today the day in the branch's zone; days without a year count from it */
    ReadDates(Texts texts, Supplier<LocalDate> today) {
        this.texts = texts;
        this.today = today;
    }

    /** One end of the time in which an entry holds; null where it is open. */
    private record End(@Nullable LocalDate day) {}

    /** Two days, one day with "起" or "止", "一直" for no last day, "不限" for an end that is open. */
    Taken validity(Entry entry, String words) {
        Provenance old = entry.provenance();
        if (OPEN.matcher(words).matches()) {
            return right(entry, old.holding(null, null));
        }
        String[] ends = BETWEEN.split(words, 2);
        Optional<End> first = end(ends[0], old.validFrom());
        Optional<End> last = ends.length < 2 ? first : end(ends[1], old.validTo());
        if (first.isEmpty() || last.isEmpty()) {
            return wrong(entry, "kb.wrong.day");
        }
        if (ends.length == 2) {
            return right(entry, old.holding(first.get().day(), last.get().day()));
        }
        boolean setsLast = words.contains("止") || NO_END.matcher(words).matches();
        return right(
                entry,
                setsLast
                        ? old.holding(old.validFrom(), last.get().day())
                        : old.holding(first.get().day(), old.validTo()));
    }

    /** One day, or "不限" for none. */
    Taken reviewDue(Entry entry, String words) {
        return end(words, null)
                .map(due -> right(entry, entry.provenance().dueOn(due.day())))
                .orElseGet(() -> wrong(entry, "kb.wrong.reviewDay"));
    }

    /** @param kept where nothing is written */
    private Optional<End> end(String words, @Nullable LocalDate kept) {
        if (words.isBlank()) {
            return Optional.of(new End(kept));
        }
        if (OPEN.matcher(words).matches() || NO_END.matcher(words).matches()) {
            return Optional.of(new End(null));
        }
        return days.in(words, today.get()) instanceof Found found
                        && BESIDE.matcher(found.before() + found.after()).matches()
                ? Optional.of(new End(found.when().day()))
                : Optional.empty();
    }

    private static Taken right(Entry entry, Provenance provenance) {
        return new Taken(entry.from(provenance), null);
    }

    private Taken wrong(Entry entry, String key) {
        return new Taken(entry, texts.get(key));
    }
}
