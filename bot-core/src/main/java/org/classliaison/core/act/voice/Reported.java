package org.classliaison.core.act.voice;

import org.classliaison.core.care.Audience;
import org.classliaison.core.care.Marks;
import org.classliaison.core.care.Tracks;
import org.classliaison.core.care.Writer;
import org.classliaison.core.chat.Chat;
import org.classliaison.core.chat.Incoming.Replied;
import org.classliaison.core.chat.Who;
import org.classliaison.core.people.ClassGroup;
import org.classliaison.core.people.Person;
import org.classliaison.core.people.Staff;

/** A message in the group of a class that somebody wants looked at. */
record Reported(ClassGroup group, Chat chat, Replied message) {

    /** Of whom nobody can tell who they are, nobody can be named either. */
    Writer writer() {
        Who by = message.by();
        return by == null ? new Writer(0, "") : new Writer(by.userId(), by.name());
    }

    boolean isBy(Person person) {
        Who by = message.by();
        return by != null && by.userId() == person.userId();
    }

    Tracks tracks(Marks marks) {
        Marks.Said said = new Marks.Said(chat, message.messageId(), message.text());
        return marks.tracks(group.id(), writer().userId(), said);
    }

    Audience audience(Staff staff) {
        return Audience.ofMessage(
                message.by(),
                staff.liaisons(group.id()).stream().map(Person::userId).toList());
    }
}
