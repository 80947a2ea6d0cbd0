package org.classliaison.app.store;

import java.time.Instant;
import org.classliaison.core.act.stages.StageList;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.files.Table;
import tools.jackson.databind.json.JsonMapper;

/** A row of stage_list. */
record StageListRow(long id, BotId bot, long personId, String content, Instant sentAt) {

    private static final JsonMapper JSON = JsonMapper.shared();

    static StageListRow of(StageList list) {
        return new StageListRow(
                list.id(), list.bot(), list.personId(), JSON.writeValueAsString(list.table()), list.sentAt());
    }

    StageList list() {
        return new StageList(id, bot, personId, JSON.readValue(content, Table.class), sentAt);
    }
}
