package org.classliaison.core.act.digest;

import java.time.LocalDate;
import java.util.List;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.questions.Question;
import org.jspecify.annotations.Nullable;

/** The questions of a week as figures, and which weeks have been told. */
public interface Weeks {

    /** How often a topic was asked. */
    record TopicCount(String topic, int times) {}

    /** One for each class that asked anything. */
    List<Tally> tallies(List<Long> classIds, Week week);

    /** The topics asked most, most first; refusals are no topics. */
    List<TopicCount> topics(long classId, Week week, int most);

    /** What nobody has answered yet, and what ended in 没用 without being handed on; newest first, alike ones once. */
    List<Question> missed(long classId, Week week, int most);

    /**
     * Writes down that the week that begins on that Monday is being told.
     *
     * @param classId null for the digest of the whole branch
     * @return false if it has been told already; waits for another transaction that is telling it
     */
    boolean tell(BotId bot, @Nullable Long classId, LocalDate monday);
}
