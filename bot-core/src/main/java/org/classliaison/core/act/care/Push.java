package org.classliaison.core.act.care;

import java.util.List;
import org.classliaison.core.care.CareFlag;
import org.classliaison.core.people.Person;

/** A word in private that something waits: the class and the kind, never what or whose. */
record Push(CareDesk desk) {

    /** Those who may see it and can be written to. */
    List<Person> readers(CareFlag flag) {
        return reachable(new CareRights(desk).readers(flag));
    }

    /** The branch, without whoever has written it. */
    List<Person> branch(CareFlag flag) {
        return reachable(new CareRights(desk).branch(flag));
    }

    /** @param key of a text with the class and the kind in it */
    void say(List<Person> readers, CareFlag flag, String key) {
        String text = desk.text(key, desk.className(flag.classId()), new WaitingWords(desk).kind(flag));
        readers.forEach(reader -> desk.say(reader, List.of(List.of(desk.nextButton(reader))), text));
    }

    private static List<Person> reachable(List<Person> all) {
        return all.stream().filter(Person::reachable).toList();
    }
}
