package org.classliaison.app.store;

import java.time.Instant;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.notices.Audience;
import org.classliaison.core.notices.Notice;
import org.classliaison.core.notices.Notice.Correction;
import org.classliaison.core.notices.Notice.Signed;
import org.classliaison.core.notices.Notice.Stage;
import org.classliaison.core.notices.Sheet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A row of notice. */
record NoticeRow(
        long id,
        BotId bot,
        long authorId,
        @Nullable Long senderId,
        Notice.State state,
        int revision,
        int version,
        Instant changedAt,
        boolean live,
        @Nullable String reason,
        String sheet,
        String audience,
        @Nullable String pending,
        @Nullable Instant postAt) {

    private static final JsonMapper JSON = JsonMapper.shared();

    static NoticeRow of(Notice notice) {
        Stage stage = notice.stage();
        return new NoticeRow(
                notice.id(),
                notice.bot(),
                notice.signed().authorId(),
                notice.signed().senderId(),
                stage.state(),
                stage.revision(),
                stage.version(),
                stage.changedAt(),
                stage.live(),
                stage.reason(),
                JSON.writeValueAsString(notice.sheet()),
                JSON.writeValueAsString(notice.audience()),
                notice.pending() == null ? null : JSON.writeValueAsString(notice.pending()),
                notice.postAt());
    }

    Notice notice() {
        return new Notice(
                id,
                bot,
                new Signed(authorId, senderId),
                new Stage(state, revision, version, changedAt, live, reason),
                JSON.readValue(sheet, Sheet.class),
                JSON.readValue(audience, Audience.class),
                postAt,
                pending == null ? null : JSON.readValue(pending, Correction.class));
    }
}
