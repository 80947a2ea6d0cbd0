package org.classliaison.core.forecast;

import java.util.ArrayList;
import java.util.List;
import org.classliaison.core.chat.Beginning;
import org.classliaison.core.chat.Texts;
import org.classliaison.core.forecast.Shifts.Shift;
import org.classliaison.core.knowledge.Entry;
import org.jspecify.annotations.Nullable;

/** What would be answered otherwise, in words: how many of how many, and some of them. */
public final class ShiftText {

    private static final int SHOWN = 30;

    private final Texts texts;

    public ShiftText(Texts texts) {
        this.texts = texts;
    }

    /** None where nothing was tried. */
    public List<String> lines(Shifts shifts, int most) {
        if (shifts.asked() == 0) {
            return List.of();
        }
        int count = shifts.shifts().size();
        if (count == 0) {
            return List.of(texts.get("forecast.none", shifts.asked()));
        }
        List<String> lines = new ArrayList<>();
        lines.add(texts.get("forecast.some", shifts.asked(), count));
        shifts.shifts().stream().limit(most).forEach(shift -> lines.add("· " + line(shift)));
        if (count > most) {
            lines.add(texts.get("forecast.more", count - most));
        }
        return lines;
    }

    public String line(Shift shift) {
        boolean sameTopic = isSameTopic(shift.before().entry(), shift.after().entry());
        String after = sameTopic ? texts.get("forecast.newWords") : words(shift.after());
        return texts.get("forecast.shift", shortened(shift.question().text()), words(shift.before()), after);
    }

    private static boolean isSameTopic(@Nullable Entry before, @Nullable Entry after) {
        return before != null && after != null && before.title().equals(after.title());
    }

    private String words(Foreseen foreseen) {
        Entry entry = foreseen.entry();
        return entry == null ? texts.get(foreseen.outcome()) : shortened(entry.title());
    }

    private static String shortened(String words) {
        return Beginning.of(words.strip().replaceAll("\\s+", " "), SHOWN);
    }
}
