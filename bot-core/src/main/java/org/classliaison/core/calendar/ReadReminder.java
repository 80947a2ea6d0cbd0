package org.classliaison.core.calendar;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.classliaison.core.calendar.ReadBounds.Bounds;
import org.classliaison.core.calendar.ReminderRead.Trouble;
import org.classliaison.core.calendar.ReminderRead.Wrong;

/**
 * Reads a sentence that asks for a reminder: 下周五前交思想汇报, 每月15号党费, every month on the 15th. Part by part is cut out
 * of it, and what is left is the matter.
 */
public final class ReadReminder {

    /** In characters. */
    public static final int LONGEST = 200;

    private static final Pattern AGAIN = Pattern.compile(
            "每|季度?末|季度底|天天|隔周|\\b(?:every|each|daily|weekly|monthly|quarterly|yearly)\\b", Pattern.CASE_INSENSITIVE);

    private final ReadLeads leads = new ReadLeads();
    private final ReadZone zones = new ReadZone();
    private final ReadBounds bounds = new ReadBounds();
    private final ReadRule rules = new ReadRule();
    private final ReadHour hours = new ReadHour();

    /**
     * @param typed as typed, without the command
     * @param now on the branch's clock
     */
    public ReminderRead in(String typed, LocalDateTime now) {
        if (typed.length() > LONGEST) {
            return new Wrong(Trouble.TOO_LONG, "");
        }
        try {
            return read(Sentence.typed(typed), now);
        } catch (Unreadable e) {
            return e.wrong();
        }
    }

    private ReminderRead read(Sentence sentence, LocalDateTime now) {
        Cut<List<Lead>> told = leads.in(sentence);
        Cut<Optional<ZoneId>> zone = zones.in(told.rest());
        Bounds within = zone.rest().find(AGAIN).isPresent()
                ? bounds.in(zone.rest(), now.toLocalDate())
                : Bounds.none(zone.rest());
        Asked asked = new Asked(now.toLocalDate(), within.start());
        ReadRule.Found days = WeekdayBeside.checked(rules.in(within.rest(), asked), asked);
        Cut<Optional<LocalTime>> hour =
                days.time() == null ? hours.in(days.rest()) : new Cut<>(Optional.of(days.time()), days.rest());
        Wish.Times open = new Wish.Times(
                new Rule.Once(now.toLocalDate()),
                hour.read().orElse(null),
                zone.read().orElse(null),
                within.end());
        return new Conclude(now, asked).from(days, new Wish(Matter.of(hour.rest()), open, told.read()));
    }
}
