package org.classliaison.core.suggestions;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.chat.Chat;

/** What was handed in. */
public interface Suggestions {

    /** Takes the class's next receipt number, inside the caller's transaction. */
    int nextNumber(long classId);

    /** @param userId the writer's, kept sealed and apart; only the way of the reply */
    void add(Suggestion suggestion, Opinion opinion, long userId);

    Optional<Suggestion> byId(long id);

    /** Locks the row until the transaction ends. */
    Optional<Suggestion> lock(long id);

    /** What they say, by id; those whose words are gone are missing. */
    Map<Long, Opinion> opinions(Collection<Long> ids);

    default Opinion opinion(long id) {
        return opinions(List.of(id)).getOrDefault(id, Opinion.GONE);
    }

    /** The user id of the writer; empty once it is gone. */
    Optional<Long> writer(long id);

    /** Writes where it stands; lock it before. */
    void save(Suggestion suggestion);

    void write(long id, Opinion opinion);

    /** Drops words, reply and writer; where it stands stays. */
    void empty(long id);

    /** Those of these classes that wait for a reply, the longest waiting first. */
    List<Suggestion> open(Collection<Long> classIds);

    /** Those of these classes that are settled or withdrawn, the last one first. */
    List<Suggestion> settled(Collection<Long> classIds, int most);

    /** Newest first. */
    List<Suggestion> ofWriter(String writerMark);

    /** Those that wait since then or longer, and of which nobody has been reminded. */
    List<Suggestion> toRemind(BotId bot, Instant handedInBefore, int most);

    /** @return false if somebody has been reminded before */
    boolean remind(long id, Instant at);

    void shown(Card card);

    List<Card> cards(long id);

    /** The id of the suggestion whose card that message is. */
    Optional<Long> byCardMessage(Chat privateChat, long messageId);

    /** With its cards. */
    void remove(long id);

    /** Drops words, reply and writer of what was settled before then. @return of how many */
    int strip(Instant settledBefore);

    /** What was handed in before then and is without words, or without a reply. @return how many */
    int removeOld(Instant handedInBefore);

    /** Where a member has got it to see. */
    record Card(long suggestionId, long memberId, long letterId, Instant at) {}
}
