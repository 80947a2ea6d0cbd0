package org.classliaison.core.calendar;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads which month is meant: 2026-12, 2026年12月, 12月, 下个月, next month; nothing is this month. */
public final class ReadMonth {

    private static final Pattern FULL = Pattern.compile("(\\d{4})\\s?[-/.年]\\s?(\\d{1,2})\\s?月?");
    private static final Pattern MONTH = Pattern.compile("(" + Numeral.CHINESE + ")\\s?月?份?");
    private static final Pattern NAME = Pattern.compile(Months.ENGLISH, Pattern.CASE_INSENSITIVE);

    /**
     * Empty where no month can be read. A month without a year is this one or the next such.
     *
     * @param today in the branch's zone
     */
    public Optional<YearMonth> in(String typed, LocalDate today) {
        String text = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
        YearMonth now = YearMonth.from(today);
        return switch (text) {
            case "", "本月", "这个月", "this month" -> Optional.of(now);
            case "下月", "下个月", "next month" -> Optional.of(now.plusMonths(1));
            case "上月", "上个月", "last month" -> Optional.of(now.minusMonths(1));
            default -> written(text, now);
        };
    }

    private static Optional<YearMonth> written(String text, YearMonth now) {
        Matcher full = FULL.matcher(text);
        Matcher month = MONTH.matcher(text);
        Matcher name = NAME.matcher(text);
        try {
            if (full.matches()) {
                return Optional.of(YearMonth.of(Integer.parseInt(full.group(1)), Integer.parseInt(full.group(2))));
            }
            if (month.matches()) {
                return Optional.of(next(Numeral.of(month.group(1)), now));
            }
            return name.matches() ? Optional.of(next(Months.english(text).getValue(), now)) : Optional.empty();
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static YearMonth next(int month, YearMonth now) {
        YearMonth thisYear = YearMonth.of(now.getYear(), month);
        return thisYear.isBefore(now) ? thisYear.plusYears(1) : thisYear;
    }
}
