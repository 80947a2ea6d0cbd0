package org.classliaison.core.act.kb;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.classliaison.core.chat.Texts;
import org.classliaison.core.knowledge.Entry;
import org.classliaison.core.knowledge.Provenance;
import org.jspecify.annotations.Nullable;

/** Reads from when to when an entry holds: two days, one day with "起" or "止", or "一直". */
final class ReadDates {

    private static final Pattern DAY = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?");
    private static final Pattern LAST = Pattern.compile("[至到止]|until|to");
    private static final Pattern ALWAYS = Pattern.compile("一直|长期|不限|always");

    private final Texts texts;

    ReadDates(Texts texts) {
        this.texts = texts;
    }

    Taken read(Entry entry, String words) {
        if (ALWAYS.matcher(words).matches()) {
            return new Taken(holding(entry, entry.provenance().validFrom(), null), null);
        }
        try {
            List<LocalDate> days =
                    DAY.matcher(words).results().map(ReadDates::day).toList();
            return switch (days.size()) {
                case 1 -> one(entry, days.getFirst(), LAST.matcher(words).find());
                case 2 -> between(entry, days.getFirst(), days.getLast());
                default -> wrong(entry, "kb.wrong.day");
            };
        } catch (DateTimeException e) {
            return wrong(entry, "kb.wrong.day");
        }
    }

    private Taken one(Entry entry, LocalDate day, boolean last) {
        Provenance old = entry.provenance();
        return last ? between(entry, old.validFrom(), day) : between(entry, day, old.validTo());
    }

    private Taken between(Entry entry, @Nullable LocalDate from, @Nullable LocalDate to) {
        return from != null && to != null && to.isBefore(from)
                ? wrong(entry, "kb.wrong.order")
                : new Taken(holding(entry, from, to), null);
    }

    private static Entry holding(Entry entry, @Nullable LocalDate from, @Nullable LocalDate to) {
        Provenance old = entry.provenance();
        return entry.from(new Provenance(
                old.source(), old.edition(), from, to, old.verifiedBy(), old.verifiedOn(), old.reviewDue()));
    }

    private Taken wrong(Entry entry, String key) {
        return new Taken(entry, texts.get(key));
    }

    private static LocalDate day(MatchResult day) {
        return LocalDate.of(
                Integer.parseInt(day.group(1)), Integer.parseInt(day.group(2)), Integer.parseInt(day.group(3)));
    }
}
