package org.classliaison.core.act.voice;

import java.util.List;
import org.classliaison.core.chat.Incoming.Line;
import org.classliaison.core.chat.Outgoing.Say;
import org.classliaison.core.people.Person;

/** {@code /flags off} and {@code /flags on}: whether somebody's lines may be looked at. What others report is theirs to say. */
final class ChangeLooking {

    private final VoiceDesk desk;

    ChangeLooking(VoiceDesk desk) {
        this.desk = desk;
    }

    static boolean isMeantBy(String words) {
        return words.equalsIgnoreCase("off") || words.equalsIgnoreCase("on");
    }

    /** In the group or in private. */
    void set(Line line, Person person, boolean off) {
        String mark = desk.marksOf(person).whole();
        String key;
        if (off) {
            desk.records().choices().leave(person.bot(), mark);
            desk.records().flags().removeOpen(desk.marksOf(person).ofLines());
            key = "voice.flags.off";
        } else {
            key = desk.records().choices().comeBack(person.bot(), mark) ? "voice.flags.on" : "voice.flags.wasOn";
        }
        Long replyTo = line.chat().isPrivate() ? null : Long.valueOf(line.messageId());
        desk.pen().mail().answer(line.chat(), new Say(desk.text(key), List.of(), replyTo));
    }

    void explain(Person person) {
        boolean left = desk.marksOf(person).haveLeft();
        desk.say(person, left ? "voice.flags.isOff" : "voice.flags.isOn");
    }
}
