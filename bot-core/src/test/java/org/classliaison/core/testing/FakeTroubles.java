package org.classliaison.core.testing;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.people.ClassGroups;
import org.classliaison.core.people.Trouble;
import org.classliaison.core.people.Trouble.Kind;
import org.classliaison.core.people.Troubles;

final class FakeTroubles implements Troubles {

    private final Map<List<Object>, Trouble> rows;
    private final ClassGroups classes;

    FakeTroubles(Tables tables, ClassGroups classes) {
        this.rows = tables.table();
        this.classes = classes;
    }

    @Override
    public boolean begin(Trouble trouble) {
        return rows.putIfAbsent(List.of(trouble.classId(), trouble.kind()), trouble) == null;
    }

    @Override
    public void end(long classId, Kind kind) {
        rows.remove(List.of(classId, kind));
    }

    @Override
    public List<Trouble> in(BotId bot, Set<Long> chatIds) {
        return chatIds.stream()
                .flatMap(chatId -> classes.byChat(bot, chatId).stream())
                .flatMap(bound -> rows.values().stream().filter(trouble -> trouble.classId() == bound.id()))
                .toList();
    }

    @Override
    public List<Trouble> all(BotId bot) {
        return List.copyOf(rows.values());
    }
}
