package org.classliaison.core.act.stages;

import java.util.List;
import java.util.Optional;
import org.classliaison.core.files.Table;
import org.classliaison.core.offers.Action;
import org.classliaison.core.offers.Pressed;
import org.classliaison.core.people.Person;

/**
 * A typed line waits until its writer has said which of their classes it is about, as a list of one cell does: it names
 * somebody, and buttons live for weeks and belong to nobody who could erase them.
 */
final class AskWhichClass {

    private final StageDesk desk;

    AskWhichClass(StageDesk desk) {
        this.desk = desk;
    }

    void about(Person member, List<Long> classes, String line) {
        StageList held = desk.hold(member, Table.of(List.of(""), List.of(List.of(line))));
        desk.askClass(member, classes, classId -> held.offering(Action.STAGE_CLASS, classId));
    }

    /** @return the line, which waits no longer; empty if it does not wait any more */
    Optional<String> answered(Pressed pressed) {
        return desk.held(pressed)
                .filter(held -> desk.records().lists().remove(held.id()))
                .map(held -> held.table().rows().getFirst().cell(0));
    }
}
