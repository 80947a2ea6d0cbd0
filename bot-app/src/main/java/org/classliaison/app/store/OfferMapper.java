package org.classliaison.app.store;

import java.time.Instant;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.classliaison.core.chat.BotId;

/** Table offer. */
@Mapper
interface OfferMapper {

    int insert(OfferRow row);

    Optional<OfferRow> find(BotId bot, String token, Instant now);

    int deleteExpired(Instant now);
}
