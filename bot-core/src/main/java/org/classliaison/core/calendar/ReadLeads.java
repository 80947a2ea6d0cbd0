package org.classliaison.core.calendar;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.classliaison.core.calendar.ReminderRead.Trouble;

/** Reads how long before people are to be told: 提前7天和1天提醒, 提前一周, 当天提醒, 2 days before. */
final class ReadLeads {

    private static final String UNIT = "个?(天|日|周|星期|礼拜|小时|月)";
    private static final String ONE = "(?:" + Numeral.CHINESE + UNIT + "|当天|当日)";
    private static final Pattern CHINESE = Pattern.compile("(?:提前" + ONE + "(?:(?:和|及|与|以及|[、,\\s])*(?:提前)?" + ONE
            + ")*|(?:并?在?|和|及)?当[天日](?=(?:再|也)?(?:提醒|通知)))" + "[再也各]?(?:提醒|通知)?(?:一下|一次|我们|大家|我)?");
    private static final Pattern ONE_CHINESE = Pattern.compile("(?:(" + Numeral.CHINESE + ")" + UNIT + "|当天|当日)");

    private static final String ENGLISH_ONE = "(?:" + Numeral.ENGLISH + " (?:day|week|hour|month)s?|on the day)";
    private static final Pattern ENGLISH = Pattern.compile(
            "(?:\\b(?:and )?remind(?:er)?(?: me| us| them| everyone)? )?\\b" + ENGLISH_ONE + "(?:(?:,| and|, and) "
                    + ENGLISH_ONE + ")* (?:before(?:hand)?|ahead|in advance|earlier)\\b(?! (?:the )?(?:final )?exams?)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ONE_ENGLISH =
            Pattern.compile("(" + Numeral.ENGLISH + ") (day|week|hour|month)s?|on the day", Pattern.CASE_INSENSITIVE);

    /** The longest first. */
    Cut<List<Lead>> in(Sentence sentence) {
        return sentence.find(CHINESE)
                .map(found -> new Cut<>(leads(ONE_CHINESE, found.group()), sentence.without(found)))
                .or(() -> sentence.find(ENGLISH)
                        .map(found -> new Cut<>(leads(ONE_ENGLISH, found.group()), sentence.without(found))))
                .orElseGet(() -> new Cut<>(List.of(), sentence));
    }

    private static List<Lead> leads(Pattern one, String typed) {
        try {
            return one.matcher(typed)
                    .results()
                    .map(ReadLeads::lead)
                    .distinct()
                    .sorted(Comparator.comparingInt(ReadLeads::hours).reversed())
                    .toList();
        } catch (IllegalArgumentException e) {
            throw new Unreadable(Trouble.LEAD_TOO_LONG, typed);
        }
    }

    private static Lead lead(MatchResult one) {
        if (one.group(1) == null) {
            return Lead.days(0);
        }
        int amount = Numeral.of(one.group(1));
        return switch (one.group(2).toLowerCase(Locale.ROOT)) {
            case "小时", "hour" -> Lead.hours(amount);
            case "周", "星期", "礼拜", "week" -> Lead.days(amount * 7);
            case "月", "month" -> Lead.days(amount * 30);
            default -> Lead.days(amount);
        };
    }

    private static int hours(Lead lead) {
        return lead.unit() == Lead.Unit.HOURS ? lead.amount() : lead.amount() * 24;
    }
}
