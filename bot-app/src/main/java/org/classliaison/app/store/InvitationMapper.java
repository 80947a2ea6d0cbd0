package org.classliaison.app.store;

import java.time.Instant;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.classliaison.core.chat.BotId;

/** Table invitation. */
@Mapper
interface InvitationMapper {

    int insert(InvitationRow row);

    Optional<InvitationRow> find(BotId bot, String tokenSha256, Instant now);

    int delete(BotId bot, String tokenSha256);

    int deleteExpired(Instant now);
}
