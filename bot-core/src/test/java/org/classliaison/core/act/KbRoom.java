package org.classliaison.core.act;

import java.util.List;
import java.util.stream.IntStream;
import org.classliaison.core.knowledge.Entry;
import org.classliaison.core.testing.ClassRoom;
import org.classliaison.core.testing.Shelves;
import org.classliaison.core.testing.Someone;

/** A class with its knowledge base, and what its members often do with it. */
final class KbRoom {
    static final String BRANCH = "report_freq";
    final ClassRoom room = new ClassRoom();

    void change(String button, String words) {
        room.admin.says("/kb " + BRANCH);
        room.admin.presses(button);
        room.admin.says(words);
        room.admin.presses("生效");
    }

    static void write(Someone member, String title, String answer, String layer) {
        member.says("/kb");
        member.presses("写新条目");
        member.says(title);
        member.says(answer);
        member.presses(layer);
        member.says("班委会决定");
        member.says("班服什么时候统计尺码\n班服尺码填在哪\n班服要什么时候交");
    }

    Entry entry() {
        return room.town.entries().byTopic(BRANCH, null).orElseThrow();
    }

    String ask() {
        room.student.asksIn(room.group, Shelves.REPORT);
        return room.group.lastFromBot().text();
    }

    void endDuty(Someone someone) {
        room.town
                .duties()
                .of(someone.person().id(), room.town.today())
                .forEach(duty ->
                        room.town.duties().save(duty.endingOn(room.town.today().minusDays(1))));
    }

    static List<String> numbered(int count) {
        return IntStream.range(0, count).mapToObj(i -> "第" + i + "种问法").toList();
    }
}
