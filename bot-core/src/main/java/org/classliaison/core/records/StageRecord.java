package org.classliaison.core.records;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.classliaison.core.calendar.Anchor;
import org.classliaison.core.chat.BotId;
import org.jspecify.annotations.Nullable;

/**
 * The days of one person's way, as a member of their class wrote them down. Shown to the class's two members and to the
 * person, in private, and to nobody else.
 *
 * @param days those that are known
 */
public record StageRecord(long id, BotId bot, long classId, Whom whom, Map<Anchor, LocalDate> days, Noted noted) {

    /** In a class. */
    public static final int MOST_IN_A_CLASS = 200;

    /**
     * @param label what the members call them, at most {@value #MOST_LABEL} characters
     * @param personId null until the person has opened their link
     * @param link the word in that link, null where there is none that may be opened
     */
    public record Whom(
            String label, @Nullable Long personId, @Nullable String link) {

        public static final int MOST_LABEL = 20;
    }

    public StageRecord {
        days = Map.copyOf(days);
    }

    public StageRecord with(Anchor anchor, @Nullable LocalDate day, Noted by) {
        Map<Anchor, LocalDate> changed = new EnumMap<>(Anchor.class);
        changed.putAll(days);
        if (day == null) {
            changed.remove(anchor);
        } else {
            changed.put(anchor, day);
        }
        return new StageRecord(id, bot, classId, whom, changed, by);
    }

    public StageRecord linkedBy(String link) {
        return new StageRecord(id, bot, classId, new Whom(whom.label(), whom.personId(), link), days, noted);
    }

    /** The link has been opened, and leads nowhere from now on. */
    public StageRecord of(long personId) {
        return new StageRecord(id, bot, classId, new Whom(whom.label(), personId, null), days, noted);
    }
}
