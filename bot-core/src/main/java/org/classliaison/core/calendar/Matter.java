package org.classliaison.core.calendar;

import java.util.regex.Pattern;

/** What is left of a sentence once its times are cut out, without the words that led to them. */
final class Matter {

    private static final String CUT = Sentence.CUT;

    private static final Pattern OPENING = Pattern.compile(
            "^[\\s" + CUT
                    + ",:]*(?:please )?(?:(?:remind|tell) (?:me|us|them|everyone|the class)(?: to| about| of| that)?|remember(?: to)?)\\b"
                    + "|^[\\s" + CUT + ",:]*(?:请|麻烦|帮我|帮忙|记得|别忘了?|大家注意|各位同学|注意|提醒|通知|一下|我们|大家|同学们|全班|我|,|:|\\s)*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BEFORE_CUT = Pattern.compile(
            "(?:请|在|于|从|自|到|至|截止|截至|[\\s,:;(\\[-]|\\b" + Weekdays.ENGLISH
                    + "|\\b(?:on|at|by|before|from|until|the|in|for|due|every|is)\\b)+(?=" + CUT + ")",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern AFTER_CUT = Pattern.compile(
            "(?<=" + CUT + ")(?:之前|以前|前|为止|截止|起|开始|的|再|提醒一下|提醒|通知|我们|大家|[\\s,:;。.)\\]-]|\\b(?:on|at|by|for|to)\\b)+",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern IN_CHINESE = Pattern.compile("(?<=\\p{IsHan})" + CUT + "+(?=\\p{IsHan})");

    /** Words that look like a day that was not understood. */
    private static final Pattern UNREAD = Pattern.compile(
            "每(?![人位个班组名份次])|每个(?:星期|月|季|学期)|\\d{1,2}(?:月|日|号(?!楼|院|教|机))|(?:周|星期|礼拜)[一二三四五六日天]|\\d:\\d{2}"
                    + "|\\b(?:every|each) \\w|\\b" + Weekdays.ENGLISH,
            Pattern.CASE_INSENSITIVE);

    private Matter() {}

    static String of(Sentence rest) {
        String once = strip(rest.text());
        String text = strip(once);
        String joined = IN_CHINESE.matcher(text).replaceAll("").replaceAll(CUT + "+", " ");
        return joined.strip().replaceAll("\\s+", " ").replaceAll("^[,:;。、\\s]+|[,:;。、\\s]+$", "");
    }

    static boolean looksUnread(String matter) {
        return UNREAD.matcher(matter).find();
    }

    private static String strip(String text) {
        String opened = OPENING.matcher(text).replaceFirst(CUT);
        return AFTER_CUT.matcher(BEFORE_CUT.matcher(opened).replaceAll("")).replaceAll("");
    }
}
