package org.classliaison.core.testing;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.classliaison.core.care.CareFlag;
import org.classliaison.core.care.CareLog;
import org.classliaison.core.people.Role;
import org.classliaison.core.signs.Category;

/** A class with a counselor, in which a scripted watcher reads. */
public final class CareRoom {
    public final ScriptedWatcher watcher = ScriptedWatcher.usual();
    public final ClassRoom room = new ClassRoom(Town.watchedBy(watcher));
    public final Town town = room.town;
    public final GroupChat group = room.group;
    public final Someone student = room.student;
    public final Someone wang = room.wang;
    public final Someone zhou = room.zhou;

    public CareRoom() {
        town.appoint(room.counselor, "何老师", Role.COUNSELOR, room.classId);
    }

    /** Both members switch it on. */
    public void with(String... categories) {
        for (String category : categories) {
            choose(wang, category);
            wang.presses("打开");
            zhou.presses("同意打开");
            letThePinArrive();
        }
    }

    /** A pin waits for its message. */
    public void letThePinArrive() {
        town.pass(Duration.ofSeconds(2));
    }

    /** Opens the card of that category. */
    public void choose(Someone member, String category) {
        member.says("/care");
        member.presses(category);
    }

    /** Of all states, oldest first. */
    public List<CareFlag> waiting() {
        return town.flags().waiting(room.classId, town.clock().instant());
    }

    public CareFlag onlyFlag() {
        if (waiting().size() != 1) {
            throw new AssertionError("Flags that wait: " + waiting());
        }
        return waiting().getFirst();
    }

    public String state(Category category) {
        return town.careChoices().ofClass(room.classId).stream()
                .filter(choice -> choice.category() == category)
                .map(choice -> choice.state().name())
                .findFirst()
                .orElseThrow();
    }

    /** What members have done, oldest first. */
    public List<CareLog.Deed> deeds() {
        return town.careLog().of(Town.BOT, Instant.EPOCH, 100).reversed().stream()
                .map(CareLog.Entry::deed)
                .filter(deed -> deed != CareLog.Deed.SWITCHED)
                .toList();
    }

    /** All that somebody has read in private. */
    public static String allOf(Someone someone) {
        return String.join(
                "\n---\n", someone.messages().stream().map(Shown::text).toList());
    }
}
