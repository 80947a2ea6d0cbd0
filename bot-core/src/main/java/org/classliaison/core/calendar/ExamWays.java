package org.classliaison.core.calendar;

import java.util.List;
import java.util.regex.Matcher;
import org.classliaison.core.calendar.ReminderRead.Open;
import org.classliaison.core.calendar.Rule.AroundExams;
import org.classliaison.core.calendar.Rule.AroundExams.Side;

/** 考试周前三天, 考前一周, 考试周结束后两天, three days before exam week. */
final class ExamWays {

    private static final String EXAMS = "(?:每个?学期)?(?:期末|期中)?(?:考试周|考试|考)";
    private static final String SPAN = "的?(?:第)?(" + Numeral.CHINESE + ")个?(天|日|周|星期|礼拜)";
    private static final String ENGLISH_SPAN = "(" + Numeral.ENGLISH + ") (day|week)s? ";
    private static final String ENGLISH_EXAMS = " (?:the )?(?:final )?exams?(?: weeks?)?\\b";

    private ExamWays() {}

    static List<Way> all() {
        return List.of(
                Way.of(EXAMS + "(?:开始)?[之以]?前" + SPAN, (found, asked) -> around(Side.BEFORE, found)),
                Way.of(EXAMS + "(?:结束|完)?[之以]?后" + SPAN, (found, asked) -> around(Side.AFTER, found)),
                Way.of("(?:期末|期中)?考试周的?(?:第一天|首日|开始)", (found, asked) -> on(Side.BEFORE)),
                Way.of("(?:期末|期中)?考试周的?(?:最后一天|结束)", (found, asked) -> on(Side.AFTER)),
                Way.of(EXAMS + "[之以]?前", (found, asked) -> before()),
                Way.of(ENGLISH_SPAN + "before" + ENGLISH_EXAMS, (found, asked) -> around(Side.BEFORE, found)),
                Way.of(ENGLISH_SPAN + "after" + ENGLISH_EXAMS, (found, asked) -> around(Side.AFTER, found)),
                Way.of("(?:first day|start|beginning) of" + ENGLISH_EXAMS, (found, asked) -> on(Side.BEFORE)),
                Way.of("before" + ENGLISH_EXAMS, (found, asked) -> before()));
    }

    private static RuleRead around(Side side, Matcher found) {
        boolean days = found.group(2).matches("天|日|day");
        return RuleRead.of(new AroundExams(side, Numeral.of(found.group(1)) * (days ? 1 : 7)));
    }

    private static RuleRead on(Side side) {
        return RuleRead.of(new AroundExams(side, 0));
    }

    private static RuleRead before() {
        return RuleRead.choice(
                Open.NO_DAY,
                new AroundExams(Side.BEFORE, 1),
                new AroundExams(Side.BEFORE, 3),
                new AroundExams(Side.BEFORE, 7));
    }
}
