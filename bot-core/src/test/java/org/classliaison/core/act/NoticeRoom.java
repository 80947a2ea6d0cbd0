package org.classliaison.core.act;

import org.classliaison.core.testing.ClassRoom;
import org.classliaison.core.testing.Shown;
import org.classliaison.core.testing.Someone;

/** A class whose members post notices. */
final class NoticeRoom {
    final ClassRoom room = new ClassRoom();

    void post(String words) {
        room.wang.says("/notice " + words);
        room.wang.presses("发布");
        room.town.tendNotices();
    }

    static Shown card(Someone reader) {
        return reader.messages().reversed().stream()
                .filter(message -> message.text().matches("(?s)(通知“[^”]*”，(第|已撤回)|草稿|发给：|已经定好|.*等另一位同意).*"))
                .findFirst()
                .orElseThrow();
    }
}
