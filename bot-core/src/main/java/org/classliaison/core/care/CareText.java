package org.classliaison.core.care;

import java.util.List;
import org.classliaison.core.chat.Beginning;

/**
 * The words that belong to a flag; kept sealed, and gone some days after it is closed.
 *
 * @param excerpt of the line; empty for none
 * @param context some lines before it, oldest first
 * @param appeal why its writer disagrees; empty while they do not
 * @param note from one member to the other; empty for none
 * @param reason why it was handed to the counselor; empty for none
 */
public record CareText(String excerpt, List<String> context, String appeal, String note, String reason) {

    /** In UTF-16 units; longer lines are cut. */
    public static final int LONGEST_EXCERPT = 600;

    public static final int MOST_CONTEXT = 3;

    public CareText {
        excerpt = cut(excerpt);
        context = context.stream().limit(MOST_CONTEXT).map(CareText::cut).toList();
    }

    public static CareText of(String excerpt, List<String> context) {
        return new CareText(excerpt, context, "", "", "");
    }

    public CareText saying(String changed) {
        return new CareText(changed, context, appeal, note, reason);
    }

    public CareText appealed(String why) {
        return new CareText(excerpt, context, why, note, reason);
    }

    public CareText noted(String words) {
        return new CareText(excerpt, context, appeal, words, reason);
    }

    public CareText because(String words) {
        return new CareText(excerpt, context, appeal, note, words);
    }

    private static String cut(String text) {
        return Beginning.within(text, LONGEST_EXCERPT);
    }
}
