package org.classliaison.app.store;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
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

    int claim(BotId bot, Outbox.Claim claim, long claimId);

    List<ClaimedRow> claimed(long claimId);

    int markSending(long id, String owner);

    int settle(long id, Settlement settlement, @Nullable String note);

    int releaseExpired(BotId bot, Instant now);

    List<ClaimedRow> abandoned(BotId bot, Instant now);

    List<String> contentsAt(BotId bot, long chatId, long messageId);

    int count(BotId bot, LetterState state);

    List<Fate> fates(Collection<Long> ids);

    int deleteSettled(Instant before);
}
