package org.classliaison.app.store;

import java.time.Instant;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.shares.Share;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A row of share. */
record ShareRow(
        long id,
        BotId bot,
        Share.Kind kind,
        long authorId,
        @Nullable Long classId,
        String piece,
        Share.State state,
        Instant changedAt) {

    private static final JsonMapper JSON = JsonMapper.shared();

    static ShareRow of(Share share) {
        return new ShareRow(
                share.id(),
                share.bot(),
                share.kind(),
                share.authorId(),
                share.classId(),
                JSON.writeValueAsString(share.piece()),
                share.stage().state(),
                share.stage().changedAt());
    }

    Share share() {
        Share.Piece shown = JSON.readValue(piece, Share.Piece.class);
        return new Share(id, bot, kind, authorId, classId, shown, new Share.Stage(state, changedAt));
    }
}
