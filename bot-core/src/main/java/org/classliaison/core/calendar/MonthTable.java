package org.classliaison.core.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.classliaison.core.chat.Beginning;
import org.classliaison.core.chat.RichText;
import org.classliaison.core.chat.RichText.Style;
import org.classliaison.core.chat.Texts;

/**
 * A month as a small table in letters of one width, with a list below it. It is text, because not every machine has a font
 * to draw Chinese with, and text can be read aloud and copied.
 *
 * <p>A Chinese sign is not as wide as two digits on every phone. The columns stand under each other all the same, because
 * each cell, of weekday or day, has as many wide signs and as many narrow ones. A wide space would not do: Telegram Desktop
 * shows it as a narrow one. Source: tdesktop, issue 9901.
 */
public final class MonthTable {

    /** So many fit into one message. */
    private static final int MOST = 25;

    private static final int LONGEST_TITLE = 60;

    private final Texts texts;
    private final DayWords days;
    private final ZoneWords zones;

    /** @param own the zone of whoever reads it */
    public MonthTable(Texts texts, ZoneId own) {
        this.texts = texts;
        this.days = new DayWords(texts);
        this.zones = new ZoneWords(texts, own);
    }

    /**
     * @param title whose month it is
     * @param dates of that month, in the order of time
     */
    public RichText of(String title, YearMonth month, LocalDate today, List<Dated> dates) {
        Set<LocalDate> due = dates.stream().map(dated -> dated.day().date()).collect(Collectors.toSet());
        String head = texts.get("month.title", title, month.getYear(), month.getMonthValue()) + "\n";
        return RichText.plain(head)
                .plus(RichText.marked(table(month, today, due), Style.BLOCK))
                .plus(RichText.plain("\n" + list(dates)));
    }

    private String table(YearMonth month, LocalDate today, Set<LocalDate> due) {
        StringBuilder table = new StringBuilder(weekdays());
        LocalDate first = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        for (LocalDate day = first; !day.isAfter(month.atEndOfMonth()); day = day.plusDays(1)) {
            table.append(day.getDayOfWeek() == DayOfWeek.MONDAY ? "\n" : "");
            table.append(YearMonth.from(day).equals(month) ? cell(day, today, due) : texts.get("month.cell", "  "));
        }
        return table.toString();
    }

    private String weekdays() {
        return Arrays.stream(DayOfWeek.values())
                .map(day -> texts.get("month.weekday." + day.name()))
                .collect(Collectors.joining());
    }

    private String cell(LocalDate day, LocalDate today, Set<LocalDate> due) {
        String number = "%2d".formatted(day.getDayOfMonth());
        if (day.equals(today)) {
            return texts.get(due.contains(day) ? "month.cell.todayDue" : "month.cell.today", number);
        }
        return texts.get(due.contains(day) ? "month.cell.due" : "month.cell", number);
    }

    private String list(List<Dated> dates) {
        if (dates.isEmpty()) {
            return texts.get("month.none");
        }
        String lines = dates.stream().limit(MOST).map(this::line).collect(Collectors.joining("\n"));
        return dates.size() > MOST ? lines + "\n" + texts.get("month.more", dates.size() - MOST) : lines;
    }

    private String line(Dated dated) {
        Dated.Day day = dated.day();
        When when = new When(day.date(), day.time());
        String time = days.brief(when, day.date()) + zones.of(when, day.zone());
        String line = texts.get("month.line", time, Beginning.of(dated.what().title(), LONGEST_TITLE));
        return day.provisional() ? texts.get("rule.provisional", line) : line;
    }
}
