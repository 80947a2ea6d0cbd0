package org.classliaison.app.store;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.outbox.Fate;
import org.classliaison.core.outbox.LetterState;
import org.classliaison.core.outbox.Outbox;
import org.classliaison.core.outbox.Settlement;
import org.jspecify.annotations.Nullable;

/** Table letter. */
@Mapper
interface OutboxMapper {

    int insert(LetterRow row);

    List<Long> due(BotId bot, Outbox.Claim claim);

    int claim(IdList ids, Outbox.Claim claim, long claimId);

    List<ClaimedRow> claimed(IdList ids, long claimId);

    int markSending(IdList ids, String owner, long markId);

    List<Long> marked(IdList ids, long markId);

    /** @param arrived the message id of each, where it has become a message */
    int settleSent(@Param("arrived") IdPairs arrived);

    /** @param calls how many there were when the news was made, or null where it is of any age */
    int settle(long id, Settlement settlement, @Nullable String note, @Nullable Integer calls);

    int releaseExpired(BotId bot, Instant now);

    List<ClaimedRow> abandoned(BotId bot, Instant now);

    List<String> contentsAt(BotId bot, long chatId, long messageId);

    int count(BotId bot, LetterState state);

    List<Fate> fates(Collection<Long> ids);

    int deleteSettled(long beforeId, Instant before);
}
