package org.classliaison.core.act.stages;

import java.util.List;
import java.util.function.LongFunction;
import org.classliaison.core.chat.Button;
import org.classliaison.core.offers.Offered;

/** Asks whoever looks after several classes which of them is meant: a button for each. */
final class PickClass {

    private static final int MOST_CLASSES = 20;

    private final StageDesk desk;

    PickClass(StageDesk desk) {
        this.desk = desk;
    }

    /** @param offered what is done for the class of that id */
    List<List<Button>> rows(List<Long> classes, LongFunction<Offered> offered) {
        return classes.stream()
                .limit(MOST_CLASSES)
                .map(classId -> List.of(desk.pen().buttons().of(offered.apply(classId), desk.className(classId))))
                .toList();
    }
}
