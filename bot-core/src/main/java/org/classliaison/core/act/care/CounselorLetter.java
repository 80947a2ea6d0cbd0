package org.classliaison.core.act.care;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.classliaison.core.care.CareFlag;
import org.classliaison.core.care.CareText;
import org.classliaison.core.people.Person;

/** What a counselor gets to read of a flag: no more than the member has chosen to share. */
record CounselorLetter(CareDesk desk, Person member, CareFlag flag) {

    /** How much; each holds what the one before it holds. */
    enum Share {
        CATEGORY,
        SUMMARY,
        EXCERPT;

        /** Those there are to choose from: without words there are none to share. */
        static List<Share> of(CareText text) {
            return Arrays.stream(values())
                    .filter(share -> share != EXCERPT || !text.excerpt().isEmpty())
                    .toList();
        }
    }

    String words(CareText text, Share share) {
        List<String> lines = new ArrayList<>();
        lines.add(head());
        if (share != Share.CATEGORY) {
            lines.add(desk.text("care.counselor.summary", text.reason()));
        }
        if (share == Share.EXCERPT) {
            lines.add(desk.text("care.counselor.excerpt", text.excerpt()));
        }
        return String.join("\n", lines);
    }

    private String head() {
        String key = new CareRights(desk).isMember(member, flag.classId())
                ? "care.counselor.letter"
                : "care.counselor.letter.branch";
        return desk.text(key, desk.className(flag.classId()), member.shownName(), new WaitingWords(desk).kind(flag));
    }
}
