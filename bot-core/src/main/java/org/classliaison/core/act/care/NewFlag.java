package org.classliaison.core.act.care;

import java.util.List;
import org.classliaison.core.care.Audience;
import org.classliaison.core.care.CareFlag;
import org.classliaison.core.care.CareState;
import org.classliaison.core.care.CareText;
import org.classliaison.core.care.Raised;
import org.classliaison.core.care.Source;
import org.classliaison.core.care.Writer;
import org.classliaison.core.chat.Who;
import org.classliaison.core.people.Person;

/** Puts a line before people for the first time. */
record NewFlag(CareDesk desk) {

    CareFlag raise(Excerpt excerpt, Seen seen) {
        var tracks = seen.tracks(desk.records().marks());
        CareFlag flag = new CareFlag(
                desk.pen().ids().next(),
                seen.line().chat().bot(),
                seen.classId(),
                Raised.once(Source.READ, audience(seen), tracks, desk.now()),
                excerpt.sign(),
                CareState.open());
        desk.records().flags().add(flag, CareText.of(excerpt.words(), seen.context()), writer(seen));
        return flag;
    }

    private Audience audience(Seen seen) {
        List<Long> members = desk.people().staff().liaisons(seen.classId()).stream()
                .map(Person::userId)
                .toList();
        return Audience.ofMessage(seen.line().who(), members);
    }

    /** Of whom nobody can tell who they are, nobody can be named either. */
    private static Writer writer(Seen seen) {
        Who who = seen.line().who();
        return WhatToLookFor.isAnonymous(seen.line()) ? new Writer(0, "") : new Writer(who.userId(), who.name());
    }
}
