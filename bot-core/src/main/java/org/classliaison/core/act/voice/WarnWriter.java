package org.classliaison.core.act.voice;

import java.util.List;
import java.util.Optional;
import org.classliaison.core.chat.Incoming.Line;
import org.classliaison.core.chat.Outgoing.Say;
import org.classliaison.core.people.Person;
import org.classliaison.core.signs.Category;
import org.classliaison.core.signs.Severity;
import org.classliaison.core.signs.Sign;

/**
 * A word to whoever wrote a line: how to take personal data away again, or where somebody listens. In private where the
 * bot may write there; otherwise a general word in the group, which names nobody and points at no line. At most once a
 * person, kind and day.
 */
public final class WarnWriter {

    private final VoiceDesk desk;

    public WarnWriter(VoiceDesk desk) {
        this.desk = desk;
    }

    /** Inside the transaction that keeps the flag. */
    public void about(Line line, Sign sign) {
        if (sign.category() == Category.LEAK) {
            warn(line, "leak");
        } else if (sign.severity() == Severity.DANGER) {
            warn(line, "danger");
        }
    }

    private void warn(Line line, String kind) {
        if (!desk.mayOnceMore(kind, line.chat().bot(), line.who().userId(), 1)) {
            return;
        }
        Optional<Person> reachable = desk.people()
                .persons()
                .byUser(line.chat().bot(), line.who().userId())
                .filter(Person::reachable);
        if (reachable.isPresent()) {
            desk.say(reachable.get(), isLeak(kind) ? "voice.leak.private" : "voice.danger.private");
        } else {
            inGroup(line, kind);
        }
    }

    /** Once a group and day as well: a second one soon after would point at somebody. */
    private void inGroup(Line line, String kind) {
        if (desk.mayOnceMore(kind + " group", line.chat().bot(), line.chat().id(), 1)) {
            String text = desk.text(isLeak(kind) ? "voice.leak.group" : "voice.danger.group");
            desk.pen().mail().answer(line.chat(), new Say(text, List.of(), null));
        }
    }

    private static boolean isLeak(String kind) {
        return kind.equals("leak");
    }
}
