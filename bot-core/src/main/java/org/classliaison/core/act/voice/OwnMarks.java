package org.classliaison.core.act.voice;

import java.util.List;
import org.classliaison.core.care.CareFlag;
import org.classliaison.core.care.Tracks;
import org.classliaison.core.people.Person;

/** By which marks what belongs to a person is found; asked by that person alone. */
record OwnMarks(VoiceDesk desk, Person person) {

    /** Of what is theirs in all classes. */
    String whole() {
        return desk.records().marks().person(person.bot(), person.userId());
    }

    /** Of flags on their lines, one for each class of the branch. */
    List<String> ofLines() {
        return desk.people().classes().all(person.bot()).stream()
                .map(group -> ofLines(group.id()))
                .toList();
    }

    boolean areOn(CareFlag flag) {
        Tracks tracks = flag.raised().tracks();
        return tracks != null && tracks.writer().equals(ofLines(flag.classId()));
    }

    boolean haveLeft() {
        return desk.records().choices().hasLeft(person.bot(), whole());
    }

    private String ofLines(long classId) {
        return desk.records().marks().writer(classId, person.userId());
    }
}
