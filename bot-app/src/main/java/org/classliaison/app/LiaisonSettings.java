package org.classliaison.app;

import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.classliaison.core.flow.HouseRules;
import org.classliaison.core.signs.StudentNumber;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an operator may set, as environment variables: {@code LIAISON_DATA}, {@code LIAISON_LANGUAGE} and so on.
 *
 * @param data the folder for everything the bot keeps
 * @param understanding the folder for what is learned from the entries' texts; it can be learned again
 * @param language of the bot's own sentences: {@code zh-CN} or {@code en}
 * @param zone in which duties begin and end and times are shown
 * @param url what this program is called from outside, behind a proxy; empty where it is not to be reached
 * @param studentNumber what a student's number looks like, as a regular expression
 * @param remindAfter when the members are reminded of an unanswered question
 * @param keepQuestions how long the text, the asker and the answer of a question are kept
 * @param care the same for care flags
 * @param keepSuggestions how long words and writer of a suggestion are kept after its reply; a year at most
 */
@ConfigurationProperties("liaison")
record LiaisonSettings(
        @DefaultValue("data") Path data,
        Path understanding,
        @DefaultValue("zh-CN") String language,
        @DefaultValue("Asia/Shanghai") ZoneId zone,
        @DefaultValue("") String url,
        @DefaultValue(StudentNumber.USUAL) Pattern studentNumber,
        @DefaultValue("2h") Duration remindAfter,
        @DefaultValue("365d") Duration keepQuestions,
        @DefaultValue Care care,
        @DefaultValue("90d") Duration keepSuggestions) {

    /**
     * How long what belongs to care flags is kept: {@code LIAISON_CARE_KEEPOPEN} and so on.
     *
     * @param keepOpen a flag that nobody closes
     * @param keepClosed words and writer of a closed flag
     * @param keepLog who has looked
     */
    record Care(
            @DefaultValue("30d") Duration keepOpen,
            @DefaultValue("7d") Duration keepClosed,
            @DefaultValue("365d") Duration keepLog) {

        HouseRules.KeepCare rules() {
            return new HouseRules.KeepCare(
                    keepOpen, keepClosed, HouseRules.KeepCare.usual().remembered(), keepLog);
        }
    }

    HouseRules rules() {
        HouseRules usual = HouseRules.usual();
        return new HouseRules(usual.hold(), remindAfter, keepQuestions, care.rules(), keepSuggestions);
    }
}
