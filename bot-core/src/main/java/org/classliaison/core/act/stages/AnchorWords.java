package org.classliaison.core.act.stages;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.classliaison.core.calendar.Anchor;

/** What people call the days of somebody's way, in lines and at the head of columns. */
final class AnchorWords {

    /** The longer word first: 转正大会 is no 支部大会. */
    private static final Map<String, Anchor> WORDS = words();

    private AnchorWords() {}

    /** A line with one of the words in it: which, and what is left. */
    record Named(Anchor anchor, String before, String after) {}

    static Optional<Named> in(String line) {
        String lower = line.toLowerCase(Locale.ROOT);
        for (Map.Entry<String, Anchor> word : WORDS.entrySet()) {
            int at = lower.indexOf(word.getKey());
            if (at >= 0) {
                String after = line.substring(at + word.getKey().length());
                return Optional.of(new Named(word.getValue(), line.substring(0, at), after));
            }
        }
        return Optional.empty();
    }

    private static Map<String, Anchor> words() {
        Map<String, Anchor> words = new LinkedHashMap<>();
        words.put("讨论转正", Anchor.CONVERSION_MEETING);
        words.put("转正大会", Anchor.CONVERSION_MEETING);
        words.put("转正", Anchor.CONVERSION_MEETING);
        words.put("conversion", Anchor.CONVERSION_MEETING);
        words.put("递交申请", Anchor.APPLICATION);
        words.put("提交申请", Anchor.APPLICATION);
        words.put("申请", Anchor.APPLICATION);
        words.put("application", Anchor.APPLICATION);
        words.put("积极分子", Anchor.ACTIVIST);
        words.put("activist", Anchor.ACTIVIST);
        words.put("公示", Anchor.PUBLIC_NOTICE);
        words.put("notice", Anchor.PUBLIC_NOTICE);
        words.put("预审", Anchor.PRE_REVIEW);
        words.put("pre-review", Anchor.PRE_REVIEW);
        words.put("支部大会", Anchor.BRANCH_MEETING);
        words.put("接收", Anchor.BRANCH_MEETING);
        words.put("meeting", Anchor.BRANCH_MEETING);
        words.put("审批", Anchor.APPROVAL);
        words.put("批准", Anchor.APPROVAL);
        words.put("approval", Anchor.APPROVAL);
        words.put("离校", Anchor.LEAVING);
        words.put("毕业", Anchor.LEAVING);
        words.put("leaving", Anchor.LEAVING);
        return words;
    }
}
