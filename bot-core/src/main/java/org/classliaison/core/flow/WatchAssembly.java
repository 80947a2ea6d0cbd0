package org.classliaison.core.flow;

import org.classliaison.core.act.care.WhatToLookFor;
import org.classliaison.core.care.Unread;
import org.classliaison.core.chat.Incoming.Line;

/** Puts together what looks at the lines of groups: at once, or once the detectors are learned. */
record WatchAssembly(Ports ports, Skills skills, RememberedChoices choices) {

    /** Beside all that those others do. */
    Plan over(Plan others) {
        var where = new Watching.Where(
                ports.registers().classes(),
                new WhatToLookFor(choices, ports.care().marks()),
                ports.tools().texts());
        return new Watching(others, look(), where, this::putAside);
    }

    ReadUnread later() {
        var care = ports.care();
        return new ReadUnread(
                care.books().unread(),
                ports.tools().transaction(),
                new WhatToLookFor(care.choices(), care.marks()),
                look());
    }

    private LookAtLine look() {
        LookAtLine.Afterwards warn = (line, classId, signs) -> {
            signs.forEach(sign -> skills.voice().warn().about(line, sign));
            skills.suggesting().offer().about(line, classId, signs);
        };
        return new LookAtLine(ports.mind().watcher(), skills.caring().raise(), warn);
    }

    private void putAside(Unread unread) {
        Line line = unread.line();
        String mark = ports.care().marks().person(line.chat().bot(), line.who().userId());
        var tools = ports.tools();
        ports.care()
                .books()
                .unread()
                .put(tools.ids().next(), unread, mark, tools.clock().instant());
    }
}
